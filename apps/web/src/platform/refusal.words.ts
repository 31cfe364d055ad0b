import type { RefusalCode } from '../gql/enums.js';
import type { Language } from './i18n/index.js';

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** A code without words does not compile. Each sentence says what did not happen and why. */
export const refusalTexts: Readonly<Record<RefusalCode, Both>> = {
  DATE_NOT_LATER: {
    zh: '没有录入：新值的生效日要晚于被更替的那一个',
    en: 'Not entered: the day must be later than that of the value it supersedes',
  },
  NUMERATOR_ABOVE_DENOMINATOR: {
    zh: '没有提交：分子大于分母，请核对后再交',
    en: 'Not handed in: more is counted than there is; check both figures',
  },
  FIGURE_TO_LOOK_AT: {
    zh: '没有一并办理：数值有待核对，请单独处理',
    en: 'Not taken with the others: the figure asks for a second look, decide on it alone',
  },
  PERIOD_NOT_OVER: {
    zh: '没有审定：这个时段还没有结束',
    en: 'Not approved: the period is not over yet',
  },
  NOTHING_TO_APPROVE: {
    zh: '没有审定：还没有数值可以审定',
    en: 'Not approved: there is no figure yet',
  },
  REPORTS_NOT_ACCEPTED: {
    zh: '没有审定：下级还有填报没有接收，请先处理',
    en: 'Not approved: reports from below have not been accepted yet',
  },
  ALREADY_REGISTERED: {
    zh: '没有登记：这个人或这个证书号已经登记过',
    en: 'Not registered: the person or the certificate is on another record already',
  },
  PERIODS_OVERLAP: {
    zh: '没有录入：这几天已经有同样的一条，请先结束或撤销那一条',
    en: 'Not entered: the same stands for some of these days already; end or withdraw that one first',
  },
  SUPERVISES_BACK: {
    zh: '没有录入：这几天对方正由这位社工督导，不能互相督导',
    en: 'Not entered: on some of these days this social worker guides the other; nobody guides their own supervisor',
  },
  BAD_REQUEST: { zh: '请求的写法不对，没有办成', en: 'Not done: the request was malformed' },
  BOUNDARY_TOO_LARGE: {
    zh: '没有收下：边界文件太大，请换一份简化过的官方文件（90 万字符以内）',
    en: 'Not taken: the boundary file is too large; use a simplified official one below 900,000 characters',
  },
  BOUNDARY_NOT_GEOJSON: {
    zh: '没有收下：不是可用的 GeoJSON 面文件，或坐标不在中国范围内',
    en: 'Not taken: not a usable GeoJSON file of areas, or its places lie outside China',
  },
  BOUNDARY_CODES_UNKNOWN: {
    zh: '没有收下：文件里有不属于这个地区下一级的区划代码',
    en: 'Not taken: the file holds codes of no unit directly below this region',
  },
  BOUNDARY_CODES_TWICE: {
    zh: '没有收下：同一个区划代码在文件里出现了两次',
    en: 'Not taken: a region code stands twice in the file',
  },
  REVIEW_NUMBER_NOT_VALID: {
    zh: '没有收下：审图号写法不对，应像“GS（2024）0650号”',
    en: 'Not taken: this is not how a map review number is written: GS（2024）0650号',
  },
  BODY_TOO_LARGE: { zh: '内容太大，没有收下', en: 'Not taken: too large' },
  INVALID_USCC: {
    zh: '统一社会信用代码不对，请核对 18 位代码',
    en: 'The unified social credit code is not right; check its 18 characters',
  },
  USCC_TAKEN: {
    zh: '这个统一社会信用代码已经登记过',
    en: 'An organization with this unified social credit code is registered already',
  },
  CLAIMS_WAIT: {
    zh: '没有办结：有机构认领了这条需求，请先答复',
    en: 'Not accepted: an organization has claimed this need; answer it first',
  },
  NOT_SERVED_YET: {
    zh: '没有办结：请先结束活动，并至少确认一位志愿者的时长',
    en: 'Not accepted: first finish the activity and confirm the hours of at least one volunteer',
  },
  CAPACITY_REACHED: {
    zh: '没有认领：机构手上的认领已到自己填报的上限',
    en: 'Not claimed: the organization carries as many claims as it said it can',
  },
  CLAIM_EXCEEDS: {
    zh: '没有认领：超过了还剩下的数量，请看剩余后再填',
    en: 'Not claimed: more than is left; look at what remains',
  },
  INVITED_OFTEN: {
    zh: '没有发出邀请：有人这一周已被邀请到上限，请换一位或下周再请',
    en: 'Not invited: somebody was asked as often this week as the policy allows',
  },
  LEGAL_PERSON_REQUIRED: {
    zh: '没有认领：经费部分只能由登记的法人机构承接',
    en: 'Not claimed: only a registered legal person may take money',
  },
  ORGANIZATION_NOT_ACTIVE: {
    zh: '没有办成：机构还没有通过确认，或已被暂停',
    en: 'Not done: the organization is not confirmed, or is suspended',
  },
  NOT_ELIGIBLE: {
    zh: '没有提交：按今天登记的情况，还有条件没有达到，页面上标出了是哪一条',
    en: 'Not submitted: a rule is not met by what is registered today; the page marks which',
  },
  AWARD_HELD_ALREADY: {
    zh: '没有办成：同一证件已经申请或领取过这一项，或与它不能同时享受的一项',
    en: 'Not done: the same identity holds this award, or one that excludes it',
  },
  APPEAL_OVER: { zh: '没有提交：申诉的期限已过', en: 'Not submitted: the time to appeal is over' },
  SECOND_PERSON_REQUIRED: {
    zh: '没有办成：这一步要另一个人来办，请另一位同事来',
    en: 'Not done: this step is for a second person; ask a colleague',
  },
  CERTIFICATE_REQUIRED: {
    zh: '没有登记：督导和代理要有在有效期内的社会工作者证书',
    en: 'Not entered: a supervisor or deputy holds a certificate that has not ended',
  },
  ONE_HAND: {
    zh: '没有办成：要两个互不相干的人来办，而您和前面经手的人中，一人的身份或登录是另一人给的；请另一位同事来',
    en: 'Not done: two independent people are needed, and one of you gave the other the role or the way in; ask another colleague',
  },
  PHONE_NOT_CONFIRMED: {
    zh: '没有办成：您和前面经手的人的账号是同一个人开通的，而且不是双方都核实了自己的手机，分不清是不是两个人。请各自在“账号与安全”里核实手机后再办',
    en: 'Not done: one person let you and whoever acted before in, and not both of you have confirmed a phone of your own, so you could be one. Each confirms it under “Account and security”',
  },
  FILE_NOT_READABLE: {
    zh: '没有上传：只收 5 MB 以内的照片（JPG、PNG）或 PDF，每份材料最多 5 个文件',
    en: 'Not uploaded: pictures (JPG, PNG) or PDF up to 5 MB, at most 5 files for a paper',
  },
  IN_ANOTHER_BATCH: {
    zh: '没有编成批次：其中有人已发放，或已在另一批里',
    en: 'No batch made: somebody in it is paid, or stands in another batch',
  },
  BANK_FILE_OF_ANOTHER_BATCH: {
    zh: '没有对账：这份回盘文件已经对过另一批',
    en: 'Not compared: this file of the bank was compared with another batch',
  },
  BANK_CONTRADICTS: {
    zh: '没有办成：银行先说退回、后说到账，请先向银行核实，再对一次账',
    en: 'Not done: the bank said returned, then arrived; ask the bank and compare its answer again',
  },
  BANK_FILE_UNREADABLE: {
    zh: '没有对账：文件里要有“序号、账号、金额、结果”这几列，并且至少一行',
    en: 'Not compared: the file needs the columns 序号, 账号, 金额, 结果 and at least one line',
  },
  FINDINGS_OPEN: {
    zh: '没有办结：还有问题没有整改完，先核实或撤销',
    en: 'Not closed: findings are still open; verify or withdraw them first',
  },
  CODE_UNKNOWN: { zh: '查不到这个编号', en: 'No record under this code' },
  GRANT_EXCEEDS_OWN: {
    zh: '没有授权成功：不能给出比自己更大的权限',
    en: 'Not granted: a role beyond your own cannot be given',
  },
  STILL_FAILING: {
    zh: '又试了一次，还是没有办成；新的原因已写在这一条里',
    en: 'Tried again and failed again; the new reason stands with it',
  },
  GUARDIAN_NOT_NEEDED: {
    zh: '已满 14 周岁，请本人用自己的手机号注册',
    en: 'From 14 on people register themselves, with their own phone',
  },
  GUARDIAN_REQUIRED: {
    zh: '还不能这样做：未成年人需要监护人同意',
    en: 'Not yet: a minor needs the guardian’s consent',
  },
  GOODS_EXPIRED: { zh: '没有办成：这批物资已过期', en: 'Not done: these goods are past their date' },
  INSUFFICIENT_FUNDS: { zh: '没有拨出：账户余额不够', en: 'Not allocated: the account holds less' },
  INSUFFICIENT_GOODS: { zh: '没有发出：这批物资余量不够', en: 'Not issued: the lot holds less' },
  NOT_A_CHARITY: {
    zh: '没有办成：只有登记且正常的慈善组织可以收捐赠',
    en: 'Not done: only a registered, active charity may hold gifts',
  },
  NO_CAPACITY_LEFT: { zh: '没有约上：这个时段已约满', en: 'Not booked: nothing is free at that time' },
  MORE_THAN_WANTED: {
    zh: '没有拨出：超过了这一项还缺的数量',
    en: 'Not given: more than this part still wants',
  },
  PURPOSE_DIFFERS: {
    zh: '没有办成：捐赠时指定了用途，只能用于那个用途',
    en: 'Not done: it was given for a purpose and may only serve that purpose',
  },
  RECEIPT_RECORDED: {
    zh: '没有登记：这个票据号已登记过',
    en: 'Not recorded: a gift with this receipt number is recorded already',
  },
  INVALID_INPUT: { zh: '有内容填得不对，没有提交', en: 'Not submitted: some values are wrong' },
  LINK_NOT_VALID: { zh: '这个链接已失效', en: 'This link no longer works' },
  NOTICE_NOT_ACCEPTED: { zh: '还没有提交：请先看过告知书', en: 'Not submitted: read the notice first' },
  NOT_ALLOWED: { zh: '现在的身份不能做这件事', en: 'Not allowed under your present hat' },
  NOT_FOUND: { zh: '没有这条记录，或现在的身份看不到', en: 'No such record, or not visible to you' },
  ORIGIN_REFUSED: {
    zh: '没有办成：请求不是从本系统的页面发出的',
    en: 'Not done: the request came from another site',
  },
  PASSWORD_TOO_COMMON: { zh: '没有改成：这个密码太常见', en: 'Not changed: this password is too common' },
  PHONE_TAKEN: {
    zh: '没有登记：这个手机号已经有账号，请直接登录或找回密码',
    en: 'Not registered: this phone has an account already; sign in or ask for a new password',
  },
  PERSONAL_DATA_IN_TEXT: {
    zh: '没有提交：文字里像是有电话或证件号，删掉再交',
    en: 'Not submitted: the text seems to hold a phone or ID number; take it out',
  },
  STATION_HAS_HEAD: {
    zh: '没有登记：站点已有负责人，先登记原负责人离任',
    en: 'Not registered: the station has a head; who heads it leaves first',
  },
  ON_STAFF_ALREADY: {
    zh: '没有登记：这个人已经在这个站点的名单里',
    en: 'Not registered: the person is on this station’s staff already',
  },
  SUPPORTED_ALREADY: {
    zh: '没有登记：这一项已经在支持这个站点',
    en: 'Not registered: it supports this station already',
  },
  QUERY_TOO_COSTLY: { zh: '一次要的太多，请缩小范围', en: 'Too much at once; narrow it down' },
  REGION_LEVEL_DIFFERS: {
    zh: '不能这样变更：变更前后的单位不在同一级',
    en: 'Not changed: the units before and after stand at different levels',
  },
  REGION_CYCLE: {
    zh: '不能这样变更：承接的单位自己也在这次变更里撤销',
    en: 'Not changed: a unit would follow one that ends by the same change',
  },
  REGION_SUCCESSOR_CLOSED: {
    zh: '不能这样变更：承接的单位已经撤销',
    en: 'Not changed: the unit named as successor is no more',
  },
  REGION_CODE_USED: {
    zh: '不能这样变更：新代码已经有单位在用',
    en: 'Not changed: a unit that is to be new would have a code in use',
  },
  REGION_CHANGE_TOO_EARLY: {
    zh: '不能这样变更：生效日早于有关单位的上一次变更',
    en: 'Not changed: the day lies before the last change of a unit',
  },
  REGION_CHANGE_NOT_DUE: {
    zh: '还没有办：生效日还没有到，可以排到那一天',
    en: 'Not applied: its day has not come; put it on its day instead',
  },
  REGION_OUT_OF_REACH: { zh: '这个地方不在现在身份的范围内', en: 'This place is outside your reach' },
  REGION_UNKNOWN: { zh: '没有这个区划代码', en: 'No such region code' },
  SIGN_IN_FAILED: { zh: '没有登录成功：手机号或密码不对', en: 'Not signed in: phone or password is wrong' },
  SIGN_IN_REQUIRED: { zh: '请先登录', en: 'Sign in first' },
  SOMETHING_BROKE: { zh: '出了点问题，已经记下来了', en: 'Something broke; it has been noted' },
  STALE_VERSION: {
    zh: '没有保存：别人刚改过这条记录，看过再交',
    en: 'Not saved: somebody changed this record; look again',
  },
  KEY_USED_BEFORE: {
    zh: '没有存下来：这张表单已经用过了，请重新打开再填',
    en: 'Not stored: this form was used before; open it anew',
  },
  TOO_MANY_TRIES: { zh: '试的次数太多，过一会儿再来', en: 'Too many tries; come back later' },
  TRY_AGAIN: { zh: '没有存下来：系统正忙，请再试一次', en: 'Not stored: the system is busy, try again' },
  VOLUNTEER_ONLY: {
    zh: '还没有报上：请先登记成为志愿者，只要一分钟',
    en: 'Not signed up: register as a volunteer first; it takes a minute',
  },
  ANSWERED_ALREADY: {
    zh: '没有发出：对方已答应这件需求，或这一周里谢绝过',
    en: 'Not sent: they agreed to this need already, or declined it this week',
  },
  PLAN_SUPERSEDED: {
    zh: '没有确认：这一周已有更新的方案，请看那一份',
    en: 'Not confirmed: a newer plan of this week stands; look at that one',
  },
  WEEK_OVER: { zh: '没有计算：这一周已经过去', en: 'Not planned: this week is over' },
  SHIFT_CLOSED: { zh: '这一班已取消、已开始或已结束', en: 'This shift is cancelled, has begun or is over' },
  SKILL_REQUIRED: {
    zh: '没有报上：这一班要求的技能或证书还没有，或证书已过期',
    en: 'Not signed up: a skill or licence this shift asks for is missing or expired',
  },
  SHIFTS_OVERLAP: {
    zh: '没有报上：和已经报的另一班时间重叠',
    en: 'Not signed up: it overlaps another shift of yours',
  },
  WEEK_FULL: {
    zh: '没有报上：这一周已到自己设的班次上限',
    en: 'Not signed up: you set a limit of shifts a week and it is reached',
  },
  NOT_SIGNED_UP: { zh: '没有签到：没有报这一班', en: 'Not checked in: no place in this shift' },
  MEETING_NOT_BEGUN: {
    zh: '会议还没有开始，开始之后才能写纪要；会议提前了的，先改会议时间',
    en: 'The meeting has not begun: minutes come after that; one brought forward gets its new time first',
  },
  NOT_THE_TIME: {
    zh: '没有记上：现在不是这一班签到或签退的时间',
    en: 'Not recorded: it is not the time to check in or out of this shift',
  },
  CODE_NOT_VALID: { zh: '这个签到码不对，请重新扫码', en: 'This check-in code is not valid; scan again' },
  CODE_EXPIRED: {
    zh: '这个签到码已过期，请扫现场的新码',
    en: 'This check-in code has expired; scan the present one',
  },
  PRESENCE_TOO_SHORT: {
    zh: '没有确认：在场时间太短，不计服务时长；如有误，写明原因后按实际分钟确认',
    en: 'Not confirmed: present too shortly to count; if that is wrong, give the minutes and the reason',
  },
  NAME_SOUGHT_ALREADY: {
    zh: '没有申报：这里已经在申报或已获得这个名称',
    en: 'Not begun: the place seeks or holds this name already',
  },
  EXPERTS_MISSING: {
    zh: '还不能公示：专家意见没有到齐，申明回避的要另请',
    en: 'No notice yet: experts have not all answered; ask another for each who declared a conflict',
  },
  EXPERTS_AGAINST: {
    zh: '不能公示：多数专家认为不符合标准',
    en: 'No notice: most experts say that the criteria are not met',
  },
  EXPERT_CONFLICTED: {
    zh: '没有送交：有人须回避（在本县区任职、申报人或经办人）',
    en: 'Not handed over: somebody may not judge it (a role in the county, the applicant, or who decides)',
  },
  NOTICE_RUNS: {
    zh: '还不能命名：公示期没有结束',
    en: 'Not named yet: the public notice still runs',
  },
  OBJECTIONS_OPEN: {
    zh: '不能命名：有异议没有答复，或异议成立',
    en: 'Not named: an objection has no answer yet, or was upheld',
  },
  WEIGHTS_NOT_A_THOUSAND: {
    zh: '没有保存：每一类对象的各项权重，加起来要正好是 1000',
    en: 'Not saved: the weights of each kind must add up to exactly 1000',
  },
  DATE_TOO_SOON: {
    zh: '没有办成：最早从明天起施行，请改施行日期',
    en: 'Not done: it can hold from tomorrow at the earliest; change the date',
  },
  NOT_SIMULATED: {
    zh: '没有发布：这份草案现在的内容还没有试算完，请先试算',
    en: 'Not published: the draft has not been simulated as it stands; simulate it first',
  },
  SIMULATION_OUTDATED: {
    zh: '没有发布：试算以后施行的或已发布的变了，请再试算一次',
    en: 'Not published: what holds was changed since the simulation; simulate again',
  },
  POSSIBLE_DUPLICATE: {
    zh: '没有开案：可能已有这个人的个案，请先看过查重结果',
    en: 'Not opened: there may be a case of this person; look at what the search found first',
  },
  NO_SUPERVISOR: {
    zh: '没有提交：今天没有督导，没有人能审批。请县里安排督导，或授予自批权',
    en: 'Not submitted: nobody supervises today. Ask the county for a supervisor or the right to approve',
  },
  REFERRAL_OPEN: {
    zh: '没有办成：还有转介没有答复或没有办完',
    en: 'Not done: a referral waits for its answer or its end',
  },
  CLOSES_EARLY: {
    zh: '没有结案：高风险个案在计划之后见面太少，督导要写明为什么现在结案',
    en: 'Not closed: the person of a grave case was met too rarely after the plan; the supervisor says why it ends now',
  },
  WRONG_STATE: { zh: '没有办成：这件事已经到了别的步骤', en: 'Not done: the matter has moved on' },
};
