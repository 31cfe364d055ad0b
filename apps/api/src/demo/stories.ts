/** A need of the demonstration that was served, or is being served, before the first start; invented throughout. */
export interface Story {
  readonly township: string;
  readonly title: string;
  readonly sentence: string;
  readonly category: string;
  readonly group: string;
  /** Days since it was posted. */
  readonly daysAgo: number;
  readonly people: number;
  readonly fen: number;
  readonly served: number;
  /** How many volunteers served its shift. */
  readonly volunteers: number;
  readonly hasWorker: boolean;
  readonly hasMoney: boolean;
  /** The community has accepted the work. */
  readonly isOver: boolean;
}

type Marks = Pick<Story, 'hasWorker' | 'hasMoney' | 'isOver'>;
const all: Marks = { hasWorker: true, hasMoney: true, isOver: true };
const running: Marks = { hasWorker: true, hasMoney: true, isOver: false };
const plain: Marks = { hasWorker: false, hasMoney: false, isOver: true };

const story = (
  township: string,
  title: string,
  sentence: string,
  category: string,
  group: string,
  [daysAgo, people, yuan, served, volunteers]: readonly [number, number, number, number, number],
  marks: Marks,
): Story => ({
  township,
  title,
  sentence,
  category,
  group,
  daysAgo,
  people,
  fen: yuan * 100,
  served,
  volunteers,
  ...marks,
});

/** Sixteen stories over the last two months in three provinces. */
export const STORIES: readonly Story[] = [
  story(
    '640106001',
    '重阳节为老人理发和量血压',
    '社区老人需要上门理发和量血压',
    'elder-care/visiting',
    'older-people',
    [52, 6, 1200, 64, 4],
    all,
  ),
  story(
    '640106001',
    '楼道消防隐患入户讲解',
    '老旧小区需要志愿者入户讲解消防',
    'public-safety/home-safety',
    'all-residents',
    [44, 8, 600, 132, 3],
    plain,
  ),
  story(
    '640106003',
    '护理员轮替陪伴失能老人',
    '照护家庭需要轮替陪伴',
    'elder-care/carer-support',
    'carers',
    [38, 4, 2600, 9, 3],
    all,
  ),
  story(
    '640106100',
    '良田镇秋收时节儿童看护',
    '秋收时节村里的孩子需要看护',
    'child-care/day-care',
    'left-behind-children',
    [33, 5, 1800, 27, 3],
    all,
  ),
  story(
    '640106001',
    '社区食堂高峰时段帮厨',
    '社区食堂午间需要帮厨志愿者',
    'elder-care/meals',
    'older-people',
    [18, 6, 900, 45, 4],
    running,
  ),
  story(
    '640104001',
    '邻里节手工义卖策划',
    '邻里节需要手工义卖志愿者',
    'inclusion/ethnic-unity',
    'all-residents',
    [47, 10, 1500, 210, 4],
    plain,
  ),
  story(
    '640104011',
    '加装电梯意见征询入户走访',
    '居民需要听到每一户的意见',
    'consultation/deliberation',
    'property-owners',
    [29, 4, 400, 168, 2],
    { ...plain, hasWorker: true },
  ),
  story(
    '640202002',
    '康复训练入户陪练',
    '居民需要康复训练陪练',
    'disability-support/rehabilitation',
    'people-with-disabilities',
    [41, 4, 1600, 11, 3],
    { ...all, hasWorker: false },
  ),
  story(
    '640303100',
    '搬迁妇女剪纸入门班',
    '搬迁妇女需要手工入门教师',
    'employment/skills-training',
    'women',
    [36, 3, 1400, 25, 2],
    { ...all, hasWorker: false },
  ),
  story(
    '640422100',
    '周末课业辅导首月',
    '留守儿童需要周末辅导',
    'child-care/study-support',
    'left-behind-children',
    [31, 8, 2000, 32, 3],
    { ...all, hasWorker: false },
  ),
  story(
    '320106001',
    '老年人手机课第一期',
    '老人需要手机课教员',
    'elder-care/digital-help',
    'older-people',
    [49, 6, 1600, 58, 4],
    { ...plain, hasWorker: true },
  ),
  story(
    '320106004',
    '助餐点周末送餐',
    '行动不便老人周末需要送餐',
    'elder-care/meals',
    'older-people',
    [27, 8, 2400, 33, 4],
    { ...plain, hasWorker: true },
  ),
  story(
    '320106001',
    '社区心理减压小组',
    '照护者需要减压小组',
    'mental-health/emotional-support',
    'carers',
    [15, 3, 1000, 12, 2],
    { ...running, hasMoney: false },
  ),
  story(
    '350203010',
    '新市民亲子阅读角',
    '新市民家庭需要阅读志愿者',
    'child-care/study-support',
    'migrant-children',
    [43, 5, 1100, 40, 4],
    { ...plain, hasWorker: true },
  ),
  story(
    '350203010',
    '台风过后低楼层清洁',
    '低楼层住户需要清洁志愿者',
    'public-safety/flood-and-typhoon',
    'all-residents',
    [35, 12, 800, 76, 4],
    plain,
  ),
  story(
    '350203010',
    '独居老人中秋团圆饭',
    '独居老人需要陪伴和帮厨',
    'elder-care/visiting',
    'older-people-living-alone',
    [21, 6, 1300, 22, 4],
    { ...plain, hasWorker: true },
  ),
];
