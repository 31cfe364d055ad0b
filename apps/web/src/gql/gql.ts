/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      hats {\n        ...HatParts\n      }\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignIn($phone: String!, $password: String!) {\n    signIn(phone: $phone, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemo($id: ID!) {\n    signInAsDemo(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.SignInAsDemoDocument,
    "\n  query OfferedRole($token: String!) {\n    roleInvitation(token: $token) {\n      id\n      name\n      role\n      grantValidTo\n      expiresAt\n      region {\n        name\n        path {\n          name\n        }\n      }\n      organization {\n        name\n      }\n      giver {\n        name\n      }\n    }\n  }\n": typeof types.OfferedRoleDocument,
    "\n  query PasswordLinkPerson($token: String!) {\n    passwordLinkPerson(token: $token) {\n      id\n      name\n    }\n  }\n": typeof types.PasswordLinkPersonDocument,
    "\n  query FirstLink($token: String!) {\n    isFirstAdministratorLink(token: $token)\n  }\n": typeof types.FirstLinkDocument,
    "\n  mutation AcceptInvitation(\n    $token: String!\n    $name: String\n    $phone: String\n    $password: String\n    $noticeVersion: String\n  ) {\n    acceptInvitation(\n      token: $token\n      name: $name\n      phone: $phone\n      password: $password\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation SetPasswordByLink($token: String!, $password: String!) {\n    setPasswordByLink(token: $token, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.SetPasswordByLinkDocument,
    "\n  mutation BecomeFirstAdministrator(\n    $token: String!\n    $regionCode: ID!\n    $name: String!\n    $phone: String!\n    $password: String!\n    $noticeVersion: String!\n  ) {\n    becomeFirstAdministrator(\n      token: $token\n      regionCode: $regionCode\n      name: $name\n      phone: $phone\n      password: $password\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.BecomeFirstAdministratorDocument,
    "\n  query MyConsents {\n    myConsents {\n      id\n      purpose\n      noticeVersion\n      channel\n      givenAt\n      withdrawnAt\n    }\n  }\n": typeof types.MyConsentsDocument,
    "\n  query WhoReadMe($after: String) {\n    whoReadMe(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          matter\n          role\n          subjectType\n          reader {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhoReadMeDocument,
    "\n  mutation GiveConsent($purpose: ConsentPurpose!, $version: String!) {\n    giveConsent(purpose: $purpose, version: $version) {\n      id\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation ChangePassword($present: String!, $next: String!) {\n    changePassword(present: $present, next: $next)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query GrantList($regionCode: ID, $role: Role, $text: String, $after: String) {\n    grantList(regionCode: $regionCode, role: $role, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HeldRole\n          validFrom\n          giver {\n            name\n          }\n          allowedActions\n        }\n      }\n    }\n  }\n  fragment HeldRole on Grant {\n    id\n    role\n    isDeputy\n    validTo\n    region {\n      name\n    }\n    organization {\n      name\n    }\n    person {\n      id\n      name\n      isDemo\n      isPhoneConfirmed\n    }\n  }\n": typeof types.GrantListDocument,
    "\n  query OpenInvitations {\n    openInvitations {\n      id\n      name\n      role\n      expiresAt\n      region {\n        name\n      }\n      organization {\n        name\n      }\n      giver {\n        name\n      }\n    }\n  }\n": typeof types.OpenInvitationsDocument,
    "\n  query RolesToGive {\n    rolesToGive {\n      role\n      levels\n      inOrganization\n    }\n  }\n": typeof types.RolesToGiveDocument,
    "\n  query OrganizationChoice {\n    organizationList(state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OrganizationChoiceDocument,
    "\n  mutation InviteToRole($name: String!, $role: Role!, $regionCode: ID, $organizationId: ID, $phone: String) {\n    inviteToRole(\n      name: $name\n      role: $role\n      regionCode: $regionCode\n      organizationId: $organizationId\n      phone: $phone\n    ) {\n      path\n      invitation {\n        id\n        expiresAt\n      }\n    }\n  }\n": typeof types.InviteToRoleDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation RevokeGrant($id: ID!) {\n    revokeGrant(id: $id) {\n      id\n    }\n  }\n": typeof types.RevokeGrantDocument,
    "\n  mutation MakePasswordLink($personId: ID!) {\n    makePasswordLink(personId: $personId) {\n      path\n      expiresAt\n    }\n  }\n": typeof types.MakePasswordLinkDocument,
    "\n  query ColleagueList {\n    colleagues {\n      ...HeldRole\n    }\n  }\n": typeof types.ColleagueListDocument,
    "\n  query DeputyList {\n    deputies {\n      ...HeldRole\n    }\n  }\n": typeof types.DeputyListDocument,
    "\n  mutation AppointDeputy($personId: ID!, $validTo: DateTime!) {\n    appointDeputy(personId: $personId, validTo: $validTo) {\n      id\n    }\n  }\n": typeof types.AppointDeputyDocument,
    "\n  query ReadList(\n    $regionCode: ID\n    $readerId: ID\n    $text: String\n    $matter: PersonalMatter\n    $from: String\n    $to: String\n    $after: String\n  ) {\n    readList(\n      regionCode: $regionCode\n      readerId: $readerId\n      text: $text\n      matter: $matter\n      from: $from\n      to: $to\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          matter\n          role\n          subjectType\n          subjectId\n          reader {\n            id\n            name\n          }\n          person {\n            id\n            name\n          }\n          region {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReadListDocument,
    "\n  query PrivacyNotice {\n    privacyNotice {\n      version\n      from\n      paragraphs {\n        zh\n        en\n      }\n    }\n  }\n": typeof types.PrivacyNoticeDocument,
    "\n  mutation Register(\n    $name: String!\n    $phone: String!\n    $password: String!\n    $bornOn: String!\n    $noticeVersion: String!\n  ) {\n    register(\n      name: $name\n      phone: $phone\n      password: $password\n      bornOn: $bornOn\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  query MyChildren {\n    myChildren {\n      id\n      name\n    }\n  }\n": typeof types.MyChildrenDocument,
    "\n  mutation RegisterChild($name: String!, $bornOn: String!, $noticeVersion: String!) {\n    registerChild(name: $name, bornOn: $bornOn, noticeVersion: $noticeVersion) {\n      id\n      name\n    }\n  }\n": typeof types.RegisterChildDocument,
    "\n  query OpenShifts($after: String, $regionCode: ID, $from: DateTime, $to: DateTime, $hasPlaces: Boolean!) {\n    openShifts(\n      first: 20\n      after: $after\n      regionCode: $regionCode\n      from: $from\n      to: $to\n      hasPlaces: $hasPlaces\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ShiftParts\n        }\n      }\n    }\n  }\n  fragment ShiftParts on Shift {\n    id\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    state\n    skills\n    activity {\n      title\n      detail\n      place\n      category\n      community {\n        name\n      }\n      organization {\n        name\n      }\n    }\n    mySignUp {\n      id\n      state\n      version\n      placeInLine\n      checkedInAt\n      checkedOutAt\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": typeof types.OpenShiftsDocument,
    "\n  query OneShift($id: ID!) {\n    shift(id: $id) {\n      ...ShiftParts\n    }\n  }\n": typeof types.OneShiftDocument,
    "\n  mutation SignUpForShift($shiftId: ID!) {\n    signUp(shiftId: $shiftId) {\n      id\n      state\n      placeInLine\n    }\n  }\n": typeof types.SignUpForShiftDocument,
    "\n  mutation ActOnOwnSignUp($id: ID!, $action: SignUpAction!, $version: Int!) {\n    actOnSignUp(id: $id, action: $action, version: $version) {\n      id\n      state\n    }\n  }\n": typeof types.ActOnOwnSignUpDocument,
    "\n  query MySignUps {\n    mySignUps(first: 50) {\n      edges {\n        node {\n          id\n          state\n          placeInLine\n          shift {\n            id\n            startsAt\n            endsAt\n            state\n            activity {\n              title\n              place\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MySignUpsDocument,
    "\n  query MyHours {\n    myHours {\n      minutes\n      minutesThisYear\n      minutesWaiting\n      stars\n    }\n    myHoursEntries(first: 50) {\n      edges {\n        node {\n          id\n          minutes\n          servedOn\n          reason\n          activity {\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyHoursDocument,
    "\n  mutation ScanCode($code: String!) {\n    scanCode(code: $code) {\n      scannedAt\n      goodUntil\n      shift {\n        id\n        startsAt\n        endsAt\n        activity {\n          title\n          place\n        }\n      }\n    }\n  }\n": typeof types.ScanCodeDocument,
    "\n  mutation CheckInByTicket {\n    checkIn {\n      id\n      state\n      checkedInAt\n    }\n  }\n": typeof types.CheckInByTicketDocument,
    "\n  mutation CheckOutByTicket {\n    checkOut {\n      id\n      state\n      checkedOutAt\n    }\n  }\n": typeof types.CheckOutByTicketDocument,
    "\n  mutation TickSignUp($id: ID!, $action: SignUpAction!, $version: Int!, $at: DateTime) {\n    actOnSignUp(id: $id, action: $action, version: $version, at: $at) {\n      id\n    }\n  }\n": typeof types.TickSignUpDocument,
    "\n  mutation ConfirmHours($id: ID!, $version: Int!, $minutes: Int, $reason: String) {\n    confirmHours(id: $id, version: $version, minutes: $minutes, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ConfirmHoursDocument,
    "\n  query ActivityList($projectId: ID, $after: String) {\n    activityList(projectId: $projectId, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          place\n          state\n          community {\n            name\n          }\n          organization {\n            name\n          }\n          shifts {\n            id\n            startsAt\n            capacity\n            taken\n          }\n        }\n      }\n    }\n  }\n": typeof types.ActivityListDocument,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id\n      title\n      place\n      detail\n      state\n      version\n      lastReason\n      allowedActions {\n        action\n        isOpen\n      }\n      community {\n        name\n      }\n      organization {\n        name\n      }\n      need {\n        id\n        title\n      }\n      shifts {\n        id\n        startsAt\n        endsAt\n        capacity\n        taken\n        waiting\n        state\n        skills\n        signUps {\n          id\n          state\n          version\n          minutes\n          volunteerName\n          checkedInAt\n          checkedOutAt\n          placeInLine\n          allowedActions {\n            action\n            isOpen\n          }\n        }\n      }\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  mutation OpenActivity($projectId: ID!, $input: ActivityInput!, $shifts: [ShiftInput!]!, $key: String!) {\n    openActivity(projectId: $projectId, input: $input, shifts: $shifts, idempotencyKey: $key) {\n      id\n    }\n  }\n": typeof types.OpenActivityDocument,
    "\n  mutation ActOnActivity($id: ID!, $action: ActivityAction!, $version: Int!, $reason: String) {\n    actOnActivity(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ActOnActivityDocument,
    "\n  mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!) {\n    editActivity(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.EditActivityDocument,
    "\n  mutation AddShift($activityId: ID!, $shift: ShiftInput!) {\n    addShift(activityId: $activityId, shift: $shift) {\n      id\n    }\n  }\n": typeof types.AddShiftDocument,
    "\n  mutation ChangeCapacity($id: ID!, $capacity: Int!) {\n    changeCapacity(id: $id, capacity: $capacity) {\n      id\n    }\n  }\n": typeof types.ChangeCapacityDocument,
    "\n  mutation CancelShift($id: ID!, $reason: String!) {\n    cancelShift(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.CancelShiftDocument,
    "\n  mutation CorrectHours($id: ID!, $minutes: Int!, $reason: String!) {\n    correctHours(id: $id, minutes: $minutes, reason: $reason) {\n      id\n    }\n  }\n": typeof types.CorrectHoursDocument,
    "\n  query ShiftCode($shiftId: ID!) {\n    shiftCode(shiftId: $shiftId) {\n      code\n      changesAt\n    }\n  }\n": typeof types.ShiftCodeDocument,
    "\n  query WorkingProjects {\n    projectList(first: 50) {\n      edges {\n        node {\n          id\n          state\n          need {\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.WorkingProjectsDocument,
    "\n  query NeedToClaim($id: ID!) {\n    need(id: $id) {\n      id\n      title\n      state\n      mayClaim\n      parts {\n        ...PartOfNeed\n      }\n      project {\n        id\n        state\n      }\n      claims {\n        ...ClaimParts\n      }\n    }\n  }\n  fragment ClaimParts on Claim {\n    id\n    state\n    plan\n    lastReason\n    createdAt\n    stateSince\n    version\n    organization {\n      id\n      name\n      grade\n      registrationType\n    }\n    shares {\n      partId\n      quantity\n    }\n    allowedActions {\n      action\n      isOpen\n      wantsReason\n    }\n  }\n": typeof types.NeedToClaimDocument,
    "\n  query Claimable($after: String, $regionCode: ID, $category: String) {\n    needList(\n      first: 20\n      after: $after\n      states: [open, underway]\n      regionCode: $regionCode\n      category: $category\n      text: null\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n          linkage {\n            community\n            organization\n            worker\n            volunteer\n            resource\n          }\n        }\n      }\n    }\n  }\n": typeof types.ClaimableDocument,
    "\n  query OurDesk {\n    viewer {\n      hat {\n        organization {\n          id\n          name\n          state\n          regionCode\n          servedRegions\n          categories\n          capacity\n        }\n      }\n    }\n  }\n": typeof types.OurDeskDocument,
    "\n  query ClaimQueue($after: String, $states: [ClaimState!]) {\n    claimList(first: 30, after: $after, states: $states) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ClaimParts\n          need {\n            id\n            title\n            number\n            state\n            urgency\n            dueAt\n            stateSince\n            community {\n              code\n              name\n            }\n            parts {\n              ...PartOfNeed\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ClaimQueueDocument,
    "\n  mutation ClaimNeed($needId: ID!, $shares: [ClaimShareInput!]!, $plan: String!, $idempotencyKey: String!) {\n    claimNeed(needId: $needId, shares: $shares, plan: $plan, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.ClaimNeedDocument,
    "\n  mutation ActOnClaim($id: ID!, $action: ClaimAction!, $version: Int!, $reason: String) {\n    actOnClaim(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.ActOnClaimDocument,
    "\n  query MaySuggest($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      maySuggest\n    }\n  }\n": typeof types.MaySuggestDocument,
    "\n  mutation Suggest($needId: ID!, $kind: CandidateKind!) {\n    suggest(needId: $needId, kind: $kind) {\n      id\n      kind\n      at\n      pool\n      fitting\n      excluded {\n        condition\n        count\n      }\n      candidates {\n        id\n        label\n        metres\n        isDistanceAbout\n        hasClaimed\n        parts {\n          part\n          value\n          amount\n        }\n        invitation {\n          id\n          state\n          sentAt\n        }\n      }\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  mutation Invite($viewId: ID!, $ids: [ID!]!) {\n    invite(viewId: $viewId, ids: $ids) {\n      id\n    }\n  }\n": typeof types.InviteDocument,
    "\n  query InvitationList($after: String, $states: [InvitationState!]) {\n    invitationList(first: 20, after: $after, states: $states) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          inviteeKind\n          reason\n          sentAt\n          expiresAt\n          version\n          need {\n            id\n            title\n            publicSentence\n            category\n            community {\n              code\n              name\n            }\n          }\n          allowedActions {\n            action\n            isOpen\n            wantsReason\n          }\n        }\n      }\n    }\n  }\n": typeof types.InvitationListDocument,
    "\n  mutation ActOnInvitation($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {\n    actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.ActOnInvitationDocument,
    "\n  query ApprovalList($regionCode: ID!) {\n    approvalList(regionCode: $regionCode, first: 50) {\n      edges {\n        node {\n          id\n          fromOn\n          toOn\n          version\n          approvedAt\n        }\n      }\n    }\n  }\n": typeof types.ApprovalListDocument,
    "\n  query ApprovedPeriod($regionCode: ID!, $from: String!, $to: String!) {\n    approvedPeriod(regionCode: $regionCode, from: $from, to: $to) {\n      isOver\n      mayApprove\n      asOf\n      live {\n        figure\n        value\n      }\n      versions {\n        id\n        version\n        reason\n        approvedAt\n        approvedBy {\n          name\n        }\n        figures {\n          figure\n          value\n        }\n      }\n    }\n  }\n": typeof types.ApprovedPeriodDocument,
    "\n  query EventsSince($id: ID!, $after: String) {\n    eventsSinceApproval(id: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          type\n          needId\n          on\n          at\n          region {\n            code\n            name\n          }\n          changes {\n            figure\n            by\n          }\n        }\n      }\n    }\n  }\n": typeof types.EventsSinceDocument,
    "\n  mutation ApprovePeriod($regionCode: ID!, $from: String!, $to: String!, $version: Int!, $reason: String) {\n    approvePeriod(regionCode: $regionCode, from: $from, to: $to, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ApprovePeriodDocument,
    "\n  query GroupNeeds($regionCode: ID!, $month: String) {\n    groupNeeds(regionCode: $regionCode, month: $month) {\n      months\n      month\n      frozenAt\n      isPublished\n      rows {\n        group\n        isSensitive\n        count\n        ofYear\n      }\n    }\n  }\n": typeof types.GroupNeedsDocument,
    "\n  query RegionFigures($regionCode: ID!, $from: String!, $to: String!) {\n    regionFigures(regionCode: $regionCode, from: $from, to: $to) {\n      asOf\n      path {\n        code\n        name\n      }\n      own {\n        ...FiguresOfRegion\n        linkage {\n          steps\n          projects\n        }\n      }\n      below {\n        ...FiguresOfRegion\n      }\n      before {\n        figure\n        value\n      }\n      course {\n        month\n        figures {\n          figure\n          value\n        }\n      }\n    }\n  }\n  fragment FiguresOfRegion on RegionFigures {\n    region {\n      code\n      name\n      level\n      isAdministrative\n    }\n    figures {\n      figure\n      value\n    }\n  }\n": typeof types.RegionFiguresDocument,
    "\n  query FigureTiles($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!) {\n    figureTiles(regionCode: $regionCode, from: $from, to: $to, figure: $figure) {\n      region {\n        code\n        name\n      }\n      value\n    }\n  }\n": typeof types.FigureTilesDocument,
    "\n  query FigureList($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $after: String) {\n    figureList(regionCode: $regionCode, from: $from, to: $to, figure: $figure, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          label\n          needId\n          community\n          on\n          amount\n        }\n      }\n    }\n  }\n": typeof types.FigureListDocument,
    "\n  query RegionName($code: ID!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": typeof types.RegionNameDocument,
    "\n  query ReconciliationList($after: String) {\n    reconciliationList(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          finishedAt\n          fromOn\n          olderOn\n          compared\n          driftCount\n          driftsWithin\n        }\n      }\n    }\n  }\n": typeof types.ReconciliationListDocument,
    "\n  query DriftList($id: ID!, $after: String) {\n    driftList(id: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          folded\n          key\n          region {\n            code\n            name\n          }\n          amounts {\n            name\n            expected\n            found\n          }\n        }\n      }\n    }\n  }\n": typeof types.DriftListDocument,
    "\n  query NeedsAtHome($states: [NeedState!]!) {\n    waiting: needList(first: 1, states: [asked, submitted, returned]) {\n      totalCount\n    }\n    matching: needList(first: 1, states: [open]) {\n      totalCount\n    }\n    running: needList(first: 1, states: [underway]) {\n      totalCount\n    }\n    toAccept: needList(first: 1, states: [delivered]) {\n      totalCount\n    }\n    done: needList(first: 1, states: [accepted, closed]) {\n      totalCount\n    }\n    newest: needList(first: 5, states: $states) {\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          dueAt\n          stateSince\n          community {\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n": typeof types.NeedsAtHomeDocument,
    "\n  query NeedList(\n    $first: Int = 30\n    $after: String\n    $states: [NeedState!]\n    $text: String\n    $urgency: Urgency\n    $category: String\n    $regionCode: ID\n  ) {\n    needList(\n      first: $first\n      after: $after\n      states: $states\n      text: $text\n      urgency: $urgency\n      category: $category\n      regionCode: $regionCode\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          createdAt\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n  fragment PartOfNeed on NeedPart {\n    id\n    kind\n    name\n    unit\n    quantity\n    pending\n    accepted\n    isDropped\n    skills\n  }\n": typeof types.NeedListDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      number\n      title\n      detail\n      publicSentence\n      state\n      urgency\n      category\n      channel\n      targetGroup\n      targetCount\n      place\n      startsAt\n      endsAt\n      budget\n      minutesEach\n      servedCount\n      dueAt\n      stateSince\n      createdAt\n      publishedAt\n      lastReason\n      version\n      community {\n        code\n        name\n      }\n      parts {\n        ...PartOfNeed\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n      history {\n        id\n        type\n        at\n        role\n        organization {\n          name\n        }\n      }\n    }\n  }\n": typeof types.NeedDocument,
    "\n  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {\n    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {\n      id\n      number\n      state\n      dueAt\n    }\n  }\n": typeof types.PostNeedDocument,
    "\n  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {\n    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n      version\n      dueAt\n    }\n  }\n": typeof types.ActOnNeedDocument,
    "\n  mutation EditNeed($id: ID!, $version: Int!, $input: NeedInput!) {\n    editNeed(id: $id, version: $version, input: $input) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.EditNeedDocument,
    "\n  mutation VerifyNeed($id: ID!, $version: Int!, $publicSentence: String!) {\n    verifyNeed(id: $id, version: $version, publicSentence: $publicSentence) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.VerifyNeedDocument,
    "\n  mutation MergeNeed($id: ID!, $intoId: ID!, $version: Int!) {\n    mergeNeed(id: $id, intoId: $intoId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": typeof types.MergeNeedDocument,
    "\n  mutation OpenWords($needId: ID!) {\n    openWords(needId: $needId) {\n      words\n      phone\n      isOnBehalf\n    }\n  }\n": typeof types.OpenWordsDocument,
    "\n  mutation RegisterResident($needId: ID!, $words: String!, $phone: String) {\n    registerResident(needId: $needId, words: $words, phone: $phone) {\n      code\n      number\n      dueAt\n    }\n  }\n": typeof types.RegisterResidentDocument,
    "\n  query Inbox($after: String) {\n    inbox(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          isTask\n          urgency\n          subjectType\n          subjectId\n          minutes\n          dueAt\n          createdAt\n          need {\n            id\n            number\n            title\n            community {\n              name\n            }\n          }\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query InboxCount {\n    inboxCount {\n      tasks\n      over\n      news\n    }\n  }\n": typeof types.InboxCountDocument,
    "\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n": typeof types.ReadNoticesDocument,
    "\n  query OrganizationList($regionCode: ID, $state: OrganizationState, $text: String, $after: String) {\n    organizationList(regionCode: $regionCode, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          registrationType\n          kind\n          isCharity\n          grade\n          gradeValidTo\n          categories\n          isDemo\n          region {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganizationListDocument,
    "\n  query Organization($id: ID!) {\n    organization(id: $id) {\n      id\n      name\n      state\n      registrationType\n      kind\n      uscc\n      isCharity\n      grade\n      gradeValidTo\n      isOnCreditList\n      categories\n      servedRegions\n      capacity\n      isDemo\n      lastReason\n      createdAt\n      version\n      regionCode\n      region {\n        name\n        path {\n          name\n        }\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n    }\n  }\n": typeof types.OrganizationDocument,
    "\n  mutation RegisterOrganization($input: OrganizationInput!) {\n    registerOrganization(input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterOrganizationDocument,
    "\n  mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {\n    editOrganization(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.EditOrganizationDocument,
    "\n  mutation ActOnOrganization($id: ID!, $action: OrganizationAction!, $version: Int!, $reason: String) {\n    actOnOrganization(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ActOnOrganizationDocument,
    "\n  query WeeklyCoverage($regionCode: ID!, $weekOn: Day!, $weeks: Int!) {\n    weeklyCoverage(regionCode: $regionCode, weekOn: $weekOn, weeks: $weeks) {\n      regionCode\n      name\n      weekOn\n      needs\n      confirmed\n    }\n  }\n": typeof types.WeeklyCoverageDocument,
    "\n  query MatchingPlans($regionCode: ID!, $weekOn: Day!) {\n    matchingPlans(regionCode: $regionCode, weekOn: $weekOn) {\n      id\n      state\n      requestedAt\n      withoutFairness\n    }\n  }\n": typeof types.MatchingPlansDocument,
    "\n  query MatchingPlan($id: ID!) {\n    matchingPlan(id: $id) {\n      id\n      state\n      version\n      requestedAt\n      finishedAt\n      basisAt\n      isStale\n      isStopAsked\n      withoutFairness\n      basedOnId\n      steps {\n        stage\n        milliseconds\n        count\n      }\n      progress {\n        milliseconds\n        objective\n        bound\n      }\n      result {\n        needs\n        needsWithoutTime\n        heads\n        volunteers\n        volunteerMinutes\n        pairs\n        filled\n        filledWithoutFairness\n        objective\n        bound\n        gapMillionths\n        skills {\n          skill\n          wanted\n          available\n        }\n        fills {\n          regionCode\n          name\n          asked\n          filled\n          filledWithoutFairness\n        }\n      }\n      changes {\n        change\n        count\n      }\n      sending {\n        toSend\n        sent\n        refused\n        agreed\n      }\n      places {\n        regionCode\n        name\n        latitude\n        longitude\n        filled\n        missing\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": typeof types.MatchingPlanDocument,
    "\n  query PlanLines($id: ID!, $changes: [PlanChange!], $regionCode: ID, $first: Int!, $after: String) {\n    matchingPlan(id: $id) {\n      id\n      lines(changes: $changes, regionCode: $regionCode, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            id\n            change\n            decision\n            label\n            heads\n            startsAt\n            endsAt\n            metres\n            isDistanceAbout\n            unfilledReason\n            blockedBy\n            blockedByUrgency\n            refusedWith\n            parts {\n              part\n              value\n              amount\n            }\n            need {\n              id\n              title\n              urgency\n              community {\n                code\n                name\n              }\n            }\n            fromNeed {\n              id\n              title\n            }\n            invitation {\n              id\n              state\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanLinesDocument,
    "\n  mutation MakePlan(\n    $regionCode: ID!\n    $weekOn: Day!\n    $basedOnId: ID\n    $withoutFairness: Boolean\n    $idempotencyKey: String!\n  ) {\n    makePlan(\n      regionCode: $regionCode\n      weekOn: $weekOn\n      basedOnId: $basedOnId\n      withoutFairness: $withoutFairness\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": typeof types.MakePlanDocument,
    "\n  mutation ActOnPlan($id: ID!, $action: PlanAction!, $version: Int!) {\n    actOnPlan(id: $id, action: $action, version: $version) {\n      id\n      state\n      version\n      sending {\n        toSend\n      }\n    }\n  }\n": typeof types.ActOnPlanDocument,
    "\n  mutation DecideOnLines($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {\n    decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) {\n      id\n      decision\n    }\n  }\n": typeof types.DecideOnLinesDocument,
    "\n  query ProjectList($after: String, $states: [ProjectState!]) {\n    projectList(first: 30, after: $after, states: $states) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          stateSince\n          servedCount\n          organization {\n            id\n            name\n          }\n          community {\n            code\n            name\n          }\n          need {\n            id\n            title\n            number\n            dueAt\n            stateSince\n            parts {\n              ...PartOfNeed\n            }\n          }\n          ...ProjectLinkage\n        }\n      }\n    }\n  }\n  fragment ProjectLinkage on Project {\n    linkage {\n      community\n      organization\n      worker\n      volunteer\n      resource\n      steps\n    }\n  }\n": typeof types.ProjectListDocument,
    "\n  query Project($id: ID!) {\n    project(id: $id) {\n      id\n      state\n      stateSince\n      lastReason\n      servedCount\n      createdAt\n      acceptedAt\n      version\n      organization {\n        id\n        name\n      }\n      community {\n        code\n        name\n      }\n      socialWorker {\n        id\n        name\n        grade\n      }\n      claims {\n        ...ClaimParts\n      }\n      need {\n        id\n        title\n        number\n        state\n        category\n        targetCount\n        startsAt\n        endsAt\n        dueAt\n        stateSince\n        parts {\n          ...PartOfNeed\n        }\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n      ...ProjectLinkage\n    }\n  }\n": typeof types.ProjectDocument,
    "\n  mutation ActOnProject($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {\n    actOnProject(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ActOnProjectDocument,
    "\n  mutation AcceptProject($id: ID!, $version: Int!, $servedCount: Int!) {\n    acceptProject(id: $id, version: $version, servedCount: $servedCount) {\n      id\n    }\n  }\n": typeof types.AcceptProjectDocument,
    "\n  mutation AssignSocialWorker($id: ID!, $version: Int!, $socialWorkerId: ID!) {\n    assignSocialWorker(id: $id, version: $version, socialWorkerId: $socialWorkerId) {\n      id\n    }\n  }\n": typeof types.AssignSocialWorkerDocument,
    "\n  query WorkerChoices {\n    socialWorkers(first: 100) {\n      edges {\n        node {\n          id\n          name\n          grade\n          state\n        }\n      }\n    }\n  }\n": typeof types.WorkerChoicesDocument,
    "\n  query PublicNeedList($after: String, $regionCode: ID, $category: String) {\n    publicNeeds(first: 20, after: $after, regionCode: $regionCode, category: $category) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...PublicNeedParts\n        }\n      }\n    }\n  }\n  fragment PublicNeedParts on PublicNeed {\n    id\n    sentence\n    category\n    urgency\n    state\n    townshipCode\n    townshipName\n    targetCount\n    peopleWanted\n    peopleFound\n    publishedAt\n  }\n": typeof types.PublicNeedListDocument,
    "\n  query PublicNeedOne($needId: ID!) {\n    publicNeed(needId: $needId) {\n      ...PublicNeedParts\n    }\n  }\n": typeof types.PublicNeedOneDocument,
    "\n  query RegionPath($code: ID!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": typeof types.RegionPathDocument,
    "\n  query SearchCommunities($text: String!) {\n    searchRegions(text: $text, level: community) {\n      code\n      name\n      path {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SearchCommunitiesDocument,
    "\n  mutation AskForHelp(\n    $regionCode: ID!\n    $category: String!\n    $urgency: Urgency!\n    $words: String!\n    $phone: String\n    $isOnBehalf: Boolean!\n    $idempotencyKey: String!\n  ) {\n    askForHelp(\n      regionCode: $regionCode\n      category: $category\n      urgency: $urgency\n      words: $words\n      phone: $phone\n      isOnBehalf: $isOnBehalf\n      idempotencyKey: $idempotencyKey\n    ) {\n      code\n      number\n      dueAt\n    }\n  }\n": typeof types.AskForHelpDocument,
    "\n  mutation FollowNeed($code: String!) {\n    followNeed(code: $code) {\n      ...ResidentNeedParts\n    }\n  }\n  fragment ResidentNeedParts on ResidentNeed {\n    number\n    state\n    category\n    communityName\n    reason\n    dueAt\n    canRate\n    canWithdraw\n    outcome\n    timesRead\n    steps {\n      state\n      at\n    }\n  }\n": typeof types.FollowNeedDocument,
    "\n  mutation RateNeed($code: String!, $outcome: RatingOutcome!, $stars: Int) {\n    rateNeed(code: $code, outcome: $outcome, stars: $stars) {\n      ...ResidentNeedParts\n    }\n  }\n": typeof types.RateNeedDocument,
    "\n  mutation WithdrawRequest($code: String!) {\n    withdrawRequest(code: $code) {\n      ...ResidentNeedParts\n    }\n  }\n": typeof types.WithdrawRequestDocument,
    "\n  query Allocation($id: ID!) {\n    allocation(id: $id) {\n      ...AllocationParts\n    }\n  }\n  fragment AllocationParts on Allocation {\n    id\n    kind\n    amount\n    state\n    madeAt\n    confirmedAt\n    returnedAt\n    lastReason\n    version\n    madeBy {\n      id\n      name\n    }\n    confirmedBy {\n      id\n      name\n    }\n    resource {\n      __typename\n      id\n      name\n      organization {\n        id\n        name\n      }\n      ... on GoodsLot {\n        unit\n      }\n      ... on ResourceOffer {\n        unit\n      }\n    }\n    project {\n      id\n      state\n      community {\n        code\n        name\n      }\n      organization {\n        id\n        name\n      }\n      need {\n        id\n        title\n        publicSentence\n      }\n    }\n    allowedActions {\n      action\n      isOpen\n      wantsReason\n    }\n  }\n": typeof types.AllocationDocument,
    "\n  query ProjectAllocations($id: ID!) {\n    project(id: $id) {\n      id\n      allocations {\n        ...AllocationParts\n      }\n    }\n  }\n": typeof types.ProjectAllocationsDocument,
    "\n  query ProjectOfNeed($id: ID!) {\n    need(id: $id) {\n      id\n      project {\n        id\n      }\n    }\n  }\n": typeof types.ProjectOfNeedDocument,
    "\n  query ProjectsForResource($resourceId: ID!, $text: String) {\n    projectsForResource(resourceId: $resourceId, text: $text, first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          community {\n            code\n            name\n          }\n          organization {\n            id\n            name\n          }\n          need {\n            id\n            number\n            title\n            parts {\n              id\n              kind\n              name\n              unit\n              quantity\n              accepted\n              pending\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProjectsForResourceDocument,
    "\n  query GiftTrace($transferId: ID!) {\n    giftTrace(transferId: $transferId) {\n      left\n      uses {\n        amount\n        transferId\n        allocation {\n          ...AllocationParts\n        }\n      }\n    }\n  }\n": typeof types.GiftTraceDocument,
    "\n  mutation Allocate($input: AllocationInput!, $idempotencyKey: String!) {\n    allocate(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.AllocateDocument,
    "\n  mutation ConfirmAllocation($id: ID!, $version: Int!) {\n    confirmAllocation(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.ConfirmAllocationDocument,
    "\n  mutation ReturnAllocation($id: ID!, $version: Int!, $reason: String) {\n    returnAllocation(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReturnAllocationDocument,
    "\n  mutation FollowGift($code: String!) {\n    followGift(code: $code) {\n      amount\n      givenAt\n      receiptNumber\n      charityName\n      fundName\n      purposeCategories\n      isTakenBack\n      used\n      left\n      servedCount\n      uses {\n        amount\n        at\n        fundName\n        organizationName\n        category\n        sentence\n        townshipName\n        confirmedAt\n        acceptedAt\n        servedCount\n        outcome\n      }\n    }\n  }\n": typeof types.FollowGiftDocument,
    "\n  mutation RenewGiftCode($id: ID!) {\n    renewGiftCode(id: $id) {\n      code\n    }\n  }\n": typeof types.RenewGiftCodeDocument,
    "\n  query MoneyLedger($fundId: ID!, $after: String) {\n    fundLedger(fundId: $fundId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...TransferParts\n        }\n      }\n    }\n  }\n  fragment TransferParts on Transfer {\n    id\n    kind\n    amount\n    donorName\n    receiptNumber\n    reason\n    at\n    reversesId\n    debit {\n      id\n      name\n      kind\n    }\n    credit {\n      id\n      name\n      kind\n    }\n    takenBackBy {\n      id\n    }\n    madeBy {\n      id\n      name\n    }\n    allocation {\n      id\n      state\n      project {\n        id\n        need {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.MoneyLedgerDocument,
    "\n  query Transfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferParts\n      credit {\n        allowedActions\n      }\n    }\n  }\n": typeof types.TransferDocument,
    "\n  query GoodsLedger($lotId: ID!, $after: String) {\n    goodsLedger(lotId: $lotId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          change\n          reason\n          at\n          madeBy {\n            id\n            name\n          }\n          allocation {\n            id\n            state\n            project {\n              id\n              need {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.GoodsLedgerDocument,
    "\n  query Bookings($offerId: ID!, $after: String) {\n    offerBookings(offerId: $offerId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          quantity\n          startsAt\n          endsAt\n          at\n          isReleased\n          madeBy {\n            id\n            name\n          }\n          allocation {\n            id\n            state\n            project {\n              id\n              need {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.BookingsDocument,
    "\n  mutation TakeBackGift($id: ID!, $reason: String!, $idempotencyKey: String!) {\n    takeBackGift(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.TakeBackGiftDocument,
    "\n  mutation MoveMoney($fromId: ID!, $toId: ID!, $amount: Money!, $idempotencyKey: String!) {\n    moveMoney(fromId: $fromId, toId: $toId, amount: $amount, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.MoveMoneyDocument,
    "\n  query ResourceList(\n    $kind: ResourceKind\n    $regionCode: ID\n    $organizationId: ID\n    $category: String\n    $isAvailable: Boolean\n    $text: String\n    $after: String\n  ) {\n    resourceList(\n      kind: $kind\n      regionCode: $regionCode\n      organizationId: $organizationId\n      category: $category\n      isAvailable: $isAvailable\n      text: $text\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n  fragment ResourceParts on CharityResource {\n    __typename\n    id\n    name\n    regionCode\n    purposeCategories\n    purposePlaces {\n      code\n      name\n    }\n    region {\n      code\n      name\n    }\n    organization {\n      id\n      name\n      isDemo\n    }\n    ... on FundAccount {\n      fundKind: kind\n      balance\n    }\n    ... on GoodsLot {\n      category\n      unit\n      onHand\n      received\n      expiresOn\n    }\n    ... on ResourceOffer {\n      offerKind: kind\n      category\n      unit\n      capacity\n      validFrom\n      validTo\n      isWithdrawn\n    }\n  }\n": typeof types.ResourceListDocument,
    "\n  query Resource($id: ID!) {\n    charityResource(id: $id) {\n      ...ResourceParts\n      createdAt\n      allowedActions\n      ... on GoodsLot {\n        donorName\n        receiptNumber\n      }\n      ... on ResourceOffer {\n        detail\n        version\n      }\n    }\n  }\n": typeof types.ResourceDocument,
    "\n  query OwnSeat($id: ID!) {\n    organization(id: $id) {\n      id\n      regionCode\n    }\n  }\n": typeof types.OwnSeatDocument,
    "\n  mutation OpenFund($input: FundInput!, $idempotencyKey: String!) {\n    openFund(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.OpenFundDocument,
    "\n  mutation ReceiveGift(\n    $fundId: ID!\n    $amount: Money!\n    $donorName: String\n    $receiptNumber: String\n    $idempotencyKey: String!\n  ) {\n    receiveGift(\n      fundId: $fundId\n      amount: $amount\n      donorName: $donorName\n      receiptNumber: $receiptNumber\n      idempotencyKey: $idempotencyKey\n    ) {\n      code\n    }\n  }\n": typeof types.ReceiveGiftDocument,
    "\n  mutation ReceiveGoods($input: GoodsInput!, $idempotencyKey: String!) {\n    receiveGoods(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.ReceiveGoodsDocument,
    "\n  mutation WriteOffGoods($lotId: ID!, $quantity: Int!, $reason: String!, $idempotencyKey: String!) {\n    writeOffGoods(lotId: $lotId, quantity: $quantity, reason: $reason, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.WriteOffGoodsDocument,
    "\n  mutation OfferResource($input: OfferInput!, $idempotencyKey: String!) {\n    offerResource(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": typeof types.OfferResourceDocument,
    "\n  mutation WithdrawOffer($id: ID!, $version: Int!, $isWithdrawn: Boolean!) {\n    withdrawOffer(id: $id, version: $version, isWithdrawn: $isWithdrawn) {\n      id\n    }\n  }\n": typeof types.WithdrawOfferDocument,
    "\n  query SocialWorkerList(\n    $regionCode: ID\n    $grade: CertificateGrade\n    $state: SocialWorkerState\n    $text: String\n    $after: String\n  ) {\n    socialWorkers(\n      regionCode: $regionCode\n      grade: $grade\n      state: $state\n      text: $text\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          grade\n          certificateValidTo\n          specialties\n          capacity\n          isDemo\n          region {\n            name\n          }\n          organization {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.SocialWorkerListDocument,
    "\n  query SocialWorker($id: ID!) {\n    socialWorker(id: $id) {\n      id\n      name\n      state\n      grade\n      certificateEnding\n      certificateValidTo\n      specialties\n      capacity\n      isDemo\n      createdAt\n      version\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      organization {\n        id\n        name\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": typeof types.SocialWorkerDocument,
    "\n  query UnregisteredSocialWorkers {\n    unregisteredSocialWorkers {\n      personId\n      name\n      regionCode\n    }\n  }\n": typeof types.UnregisteredSocialWorkersDocument,
    "\n  query EmployerList {\n    organizationList(state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.EmployerListDocument,
    "\n  mutation RegisterSocialWorker($personId: ID!, $input: SocialWorkerInput!) {\n    registerSocialWorker(personId: $personId, input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterSocialWorkerDocument,
    "\n  mutation EditSocialWorker($id: ID!, $version: Int!, $input: SocialWorkerInput!) {\n    editSocialWorker(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.EditSocialWorkerDocument,
    "\n  mutation ActOnSocialWorker($id: ID!, $action: SocialWorkerAction!, $version: Int!) {\n    actOnSocialWorker(id: $id, action: $action, version: $version) {\n      id\n    }\n  }\n": typeof types.ActOnSocialWorkerDocument,
    "\n  query StationList(\n    $regionCode: ID\n    $kind: StationKind\n    $state: StationState\n    $text: String\n    $after: String\n  ) {\n    stations(regionCode: $regionCode, kind: $kind, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          kind\n          state\n          openedOn\n          closedOn\n          isDemo\n          region {\n            code\n            name\n          }\n          parent {\n            id\n            name\n          }\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.StationListDocument,
    "\n  query Station($id: ID!) {\n    station(id: $id) {\n      id\n      name\n      kind\n      state\n      address\n      openedOn\n      closedOn\n      isDemo\n      version\n      regionCode\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n      parent {\n        id\n        name\n      }\n      operator {\n        id\n        name\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": typeof types.StationDocument,
    "\n  query StationCoverage($countyCode: ID!) {\n    stationCoverage(countyCode: $countyCode) {\n      townshipCount\n      coveredCount\n      townships {\n        regionCode\n        stationCount\n        region {\n          name\n        }\n      }\n    }\n  }\n": typeof types.StationCoverageDocument,
    "\n  query OperatorList($regionCode: ID) {\n    organizationList(regionCode: $regionCode, state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OperatorListDocument,
    "\n  mutation RegisterStation($input: StationInput!) {\n    registerStation(input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterStationDocument,
    "\n  mutation EditStation($id: ID!, $version: Int!, $input: StationInput!) {\n    editStation(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.EditStationDocument,
    "\n  mutation ActOnStation($id: ID!, $action: StationAction!, $version: Int!) {\n    actOnStation(id: $id, action: $action, version: $version) {\n      id\n    }\n  }\n": typeof types.ActOnStationDocument,
    "\n  mutation EntrustStation($id: ID!, $organizationId: ID, $version: Int!) {\n    entrustStation(id: $id, organizationId: $organizationId, version: $version) {\n      id\n    }\n  }\n": typeof types.EntrustStationDocument,
    "\n  query ParkedList($isWaiting: Boolean!, $after: String) {\n    parkedList(isWaiting: $isWaiting, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          handler\n          type\n          subjectType\n          subjectId\n          at\n          reason\n          parkedAt\n          retriedAt\n          region {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ParkedListDocument,
    "\n  query ParkedCount {\n    parkedList(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ParkedCountDocument,
    "\n  mutation RetryParked($id: ID!) {\n    retryParked(id: $id) {\n      id\n    }\n  }\n": typeof types.RetryParkedDocument,
    "\n  query VolunteerList(\n    $regionCode: ID\n    $skill: String\n    $state: VolunteerState\n    $text: String\n    $after: String\n  ) {\n    volunteers(regionCode: $regionCode, skill: $skill, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          skills\n          maxShiftsPerWeek\n          isDemo\n          licences {\n            skill\n            expiresOn\n          }\n          weeklyHours {\n            weekday\n            fromMinute\n            toMinute\n          }\n          region {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.VolunteerListDocument,
    "\n  query Volunteer($id: ID!) {\n    volunteer(id: $id) {\n      ...VolunteerParts\n      name\n      createdAt\n    }\n  }\n  fragment VolunteerParts on Volunteer {\n    id\n    state\n    version\n    regionCode\n    skills\n    languages\n    categories\n    maxShiftsPerWeek\n    isDemo\n    licences {\n      skill\n      expiresOn\n      numberEnding\n    }\n    weeklyHours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    exceptions {\n      on\n      fromMinute\n      toMinute\n    }\n    region {\n      name\n      path {\n        name\n      }\n    }\n  }\n": typeof types.VolunteerDocument,
    "\n  query MyVolunteer {\n    myVolunteer {\n      ...VolunteerParts\n      name\n      latitude\n      longitude\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": typeof types.MyVolunteerDocument,
    "\n  mutation RegisterVolunteer($input: VolunteerInput!, $version: Int) {\n    registerVolunteer(input: $input, version: $version) {\n      id\n    }\n  }\n": typeof types.RegisterVolunteerDocument,
    "\n  mutation ActAsVolunteer($action: VolunteerAction!, $version: Int!) {\n    actAsVolunteer(action: $action, version: $version) {\n      id\n    }\n  }\n": typeof types.ActAsVolunteerDocument,
    "\n  query PositionNotice {\n    privacyNotice {\n      version\n    }\n  }\n": typeof types.PositionNoticeDocument,
    "\n  mutation AgreeToPosition($version: String!) {\n    giveConsent(purpose: position, version: $version) {\n      id\n    }\n  }\n": typeof types.AgreeToPositionDocument,
    "\n  query WeightBoard($regionCode: ID!) {\n    weightsInForce(regionCode: $regionCode) {\n      sinceOn\n      publishedFor\n      maySet\n      weights {\n        ...WeightValues\n      }\n    }\n    publishedWeights(regionCode: $regionCode) {\n      id\n      number\n      fromOn\n      publishedAt\n      publishedBy {\n        id\n        name\n      }\n    }\n    weightDrafts(regionCode: $regionCode) {\n      id\n      state\n      fromOn\n      reason\n      madeAt\n      madeBy {\n        id\n        name\n      }\n    }\n  }\n  fragment WeightValues on Weights {\n    kinds {\n      kind\n      parts {\n        part\n        weight\n      }\n      withinMetres\n    }\n    fullLoad\n    urgencyValues {\n      urgency\n      value\n    }\n    fairness {\n      share\n      bonus\n    }\n    bufferMinutes\n    inertiaThousandths\n  }\n": typeof types.WeightBoardDocument,
    "\n  query WeightDraft($id: ID!) {\n    weightDraft(id: $id) {\n      id\n      regionCode\n      state\n      fromOn\n      reason\n      version\n      isChangedSince\n      madeAt\n      weights {\n        ...WeightValues\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n      simulation {\n        id\n        state\n        weekOn\n        regionCode\n        region {\n          code\n          name\n        }\n        finishedAt\n        steps {\n          stage\n          milliseconds\n          count\n        }\n        comparison {\n          needs\n          heads\n          kept\n          dropped\n          added\n          today {\n            ...OutcomeParts\n          }\n          draft {\n            ...OutcomeParts\n          }\n          communities {\n            regionCode\n            name\n            asked\n            today\n            draft\n          }\n        }\n      }\n    }\n  }\n  fragment OutcomeParts on PlanOutcome {\n    filled\n    served\n    worst {\n      regionCode\n      name\n      asked\n      today\n      draft\n    }\n  }\n": typeof types.WeightDraftDocument,
    "\n  mutation DraftWeights(\n    $regionCode: ID!\n    $fromOn: Day!\n    $reason: String!\n    $weights: WeightsInput!\n    $idempotencyKey: String!\n  ) {\n    draftWeights(\n      regionCode: $regionCode\n      fromOn: $fromOn\n      reason: $reason\n      weights: $weights\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": typeof types.DraftWeightsDocument,
    "\n  mutation ChangeWeightDraft(\n    $id: ID!\n    $version: Int!\n    $fromOn: Day!\n    $reason: String!\n    $weights: WeightsInput!\n  ) {\n    changeWeightDraft(id: $id, version: $version, fromOn: $fromOn, reason: $reason, weights: $weights) {\n      id\n      version\n    }\n  }\n": typeof types.ChangeWeightDraftDocument,
    "\n  mutation SimulateWeights($id: ID!, $version: Int!, $weekOn: Day!, $withinCode: ID) {\n    simulateWeights(id: $id, version: $version, weekOn: $weekOn, withinCode: $withinCode) {\n      id\n      version\n    }\n  }\n": typeof types.SimulateWeightsDocument,
    "\n  mutation ActOnWeightDraft($id: ID!, $action: WeightDraftAction!, $version: Int!) {\n    actOnWeightDraft(id: $id, action: $action, version: $version) {\n      id\n      state\n    }\n  }\n": typeof types.ActOnWeightDraftDocument,
    "\n  query ChildRegions($parentCode: ID) {\n    childRegions(parentCode: $parentCode) {\n      code\n      name\n      level\n      isAdministrative\n    }\n  }\n": typeof types.ChildRegionsDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        isDemo\n      }\n      hat {\n        ...HatParts\n      }\n      hats {\n        ...HatParts\n      }\n    }\n  }\n  fragment HatParts on Grant {\n    id\n    role\n    regionCode\n    organizationId\n    validTo\n    organization {\n      name\n    }\n    region {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation TakeHat($id: ID!) {\n    takeHat(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.TakeHatDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Taxonomy($name: TaxonomyName!) {\n    taxonomy(name: $name) {\n      code\n      parentCode\n      zh\n      en\n      wantsLicence\n      isSensitive\n    }\n  }\n": typeof types.TaxonomyDocument,
};
const documents: Documents = {
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      hats {\n        ...HatParts\n      }\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignIn($phone: String!, $password: String!) {\n    signIn(phone: $phone, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemo($id: ID!) {\n    signInAsDemo(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": types.SignInAsDemoDocument,
    "\n  query OfferedRole($token: String!) {\n    roleInvitation(token: $token) {\n      id\n      name\n      role\n      grantValidTo\n      expiresAt\n      region {\n        name\n        path {\n          name\n        }\n      }\n      organization {\n        name\n      }\n      giver {\n        name\n      }\n    }\n  }\n": types.OfferedRoleDocument,
    "\n  query PasswordLinkPerson($token: String!) {\n    passwordLinkPerson(token: $token) {\n      id\n      name\n    }\n  }\n": types.PasswordLinkPersonDocument,
    "\n  query FirstLink($token: String!) {\n    isFirstAdministratorLink(token: $token)\n  }\n": types.FirstLinkDocument,
    "\n  mutation AcceptInvitation(\n    $token: String!\n    $name: String\n    $phone: String\n    $password: String\n    $noticeVersion: String\n  ) {\n    acceptInvitation(\n      token: $token\n      name: $name\n      phone: $phone\n      password: $password\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation SetPasswordByLink($token: String!, $password: String!) {\n    setPasswordByLink(token: $token, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n": types.SetPasswordByLinkDocument,
    "\n  mutation BecomeFirstAdministrator(\n    $token: String!\n    $regionCode: ID!\n    $name: String!\n    $phone: String!\n    $password: String!\n    $noticeVersion: String!\n  ) {\n    becomeFirstAdministrator(\n      token: $token\n      regionCode: $regionCode\n      name: $name\n      phone: $phone\n      password: $password\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n": types.BecomeFirstAdministratorDocument,
    "\n  query MyConsents {\n    myConsents {\n      id\n      purpose\n      noticeVersion\n      channel\n      givenAt\n      withdrawnAt\n    }\n  }\n": types.MyConsentsDocument,
    "\n  query WhoReadMe($after: String) {\n    whoReadMe(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          matter\n          role\n          subjectType\n          reader {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.WhoReadMeDocument,
    "\n  mutation GiveConsent($purpose: ConsentPurpose!, $version: String!) {\n    giveConsent(purpose: $purpose, version: $version) {\n      id\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      id\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation ChangePassword($present: String!, $next: String!) {\n    changePassword(present: $present, next: $next)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n": types.SignOutEverywhereDocument,
    "\n  query GrantList($regionCode: ID, $role: Role, $text: String, $after: String) {\n    grantList(regionCode: $regionCode, role: $role, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HeldRole\n          validFrom\n          giver {\n            name\n          }\n          allowedActions\n        }\n      }\n    }\n  }\n  fragment HeldRole on Grant {\n    id\n    role\n    isDeputy\n    validTo\n    region {\n      name\n    }\n    organization {\n      name\n    }\n    person {\n      id\n      name\n      isDemo\n      isPhoneConfirmed\n    }\n  }\n": types.GrantListDocument,
    "\n  query OpenInvitations {\n    openInvitations {\n      id\n      name\n      role\n      expiresAt\n      region {\n        name\n      }\n      organization {\n        name\n      }\n      giver {\n        name\n      }\n    }\n  }\n": types.OpenInvitationsDocument,
    "\n  query RolesToGive {\n    rolesToGive {\n      role\n      levels\n      inOrganization\n    }\n  }\n": types.RolesToGiveDocument,
    "\n  query OrganizationChoice {\n    organizationList(state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OrganizationChoiceDocument,
    "\n  mutation InviteToRole($name: String!, $role: Role!, $regionCode: ID, $organizationId: ID, $phone: String) {\n    inviteToRole(\n      name: $name\n      role: $role\n      regionCode: $regionCode\n      organizationId: $organizationId\n      phone: $phone\n    ) {\n      path\n      invitation {\n        id\n        expiresAt\n      }\n    }\n  }\n": types.InviteToRoleDocument,
    "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation RevokeGrant($id: ID!) {\n    revokeGrant(id: $id) {\n      id\n    }\n  }\n": types.RevokeGrantDocument,
    "\n  mutation MakePasswordLink($personId: ID!) {\n    makePasswordLink(personId: $personId) {\n      path\n      expiresAt\n    }\n  }\n": types.MakePasswordLinkDocument,
    "\n  query ColleagueList {\n    colleagues {\n      ...HeldRole\n    }\n  }\n": types.ColleagueListDocument,
    "\n  query DeputyList {\n    deputies {\n      ...HeldRole\n    }\n  }\n": types.DeputyListDocument,
    "\n  mutation AppointDeputy($personId: ID!, $validTo: DateTime!) {\n    appointDeputy(personId: $personId, validTo: $validTo) {\n      id\n    }\n  }\n": types.AppointDeputyDocument,
    "\n  query ReadList(\n    $regionCode: ID\n    $readerId: ID\n    $text: String\n    $matter: PersonalMatter\n    $from: String\n    $to: String\n    $after: String\n  ) {\n    readList(\n      regionCode: $regionCode\n      readerId: $readerId\n      text: $text\n      matter: $matter\n      from: $from\n      to: $to\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          matter\n          role\n          subjectType\n          subjectId\n          reader {\n            id\n            name\n          }\n          person {\n            id\n            name\n          }\n          region {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ReadListDocument,
    "\n  query PrivacyNotice {\n    privacyNotice {\n      version\n      from\n      paragraphs {\n        zh\n        en\n      }\n    }\n  }\n": types.PrivacyNoticeDocument,
    "\n  mutation Register(\n    $name: String!\n    $phone: String!\n    $password: String!\n    $bornOn: String!\n    $noticeVersion: String!\n  ) {\n    register(\n      name: $name\n      phone: $phone\n      password: $password\n      bornOn: $bornOn\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n": types.RegisterDocument,
    "\n  query MyChildren {\n    myChildren {\n      id\n      name\n    }\n  }\n": types.MyChildrenDocument,
    "\n  mutation RegisterChild($name: String!, $bornOn: String!, $noticeVersion: String!) {\n    registerChild(name: $name, bornOn: $bornOn, noticeVersion: $noticeVersion) {\n      id\n      name\n    }\n  }\n": types.RegisterChildDocument,
    "\n  query OpenShifts($after: String, $regionCode: ID, $from: DateTime, $to: DateTime, $hasPlaces: Boolean!) {\n    openShifts(\n      first: 20\n      after: $after\n      regionCode: $regionCode\n      from: $from\n      to: $to\n      hasPlaces: $hasPlaces\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ShiftParts\n        }\n      }\n    }\n  }\n  fragment ShiftParts on Shift {\n    id\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    state\n    skills\n    activity {\n      title\n      detail\n      place\n      category\n      community {\n        name\n      }\n      organization {\n        name\n      }\n    }\n    mySignUp {\n      id\n      state\n      version\n      placeInLine\n      checkedInAt\n      checkedOutAt\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": types.OpenShiftsDocument,
    "\n  query OneShift($id: ID!) {\n    shift(id: $id) {\n      ...ShiftParts\n    }\n  }\n": types.OneShiftDocument,
    "\n  mutation SignUpForShift($shiftId: ID!) {\n    signUp(shiftId: $shiftId) {\n      id\n      state\n      placeInLine\n    }\n  }\n": types.SignUpForShiftDocument,
    "\n  mutation ActOnOwnSignUp($id: ID!, $action: SignUpAction!, $version: Int!) {\n    actOnSignUp(id: $id, action: $action, version: $version) {\n      id\n      state\n    }\n  }\n": types.ActOnOwnSignUpDocument,
    "\n  query MySignUps {\n    mySignUps(first: 50) {\n      edges {\n        node {\n          id\n          state\n          placeInLine\n          shift {\n            id\n            startsAt\n            endsAt\n            state\n            activity {\n              title\n              place\n            }\n          }\n        }\n      }\n    }\n  }\n": types.MySignUpsDocument,
    "\n  query MyHours {\n    myHours {\n      minutes\n      minutesThisYear\n      minutesWaiting\n      stars\n    }\n    myHoursEntries(first: 50) {\n      edges {\n        node {\n          id\n          minutes\n          servedOn\n          reason\n          activity {\n            title\n          }\n        }\n      }\n    }\n  }\n": types.MyHoursDocument,
    "\n  mutation ScanCode($code: String!) {\n    scanCode(code: $code) {\n      scannedAt\n      goodUntil\n      shift {\n        id\n        startsAt\n        endsAt\n        activity {\n          title\n          place\n        }\n      }\n    }\n  }\n": types.ScanCodeDocument,
    "\n  mutation CheckInByTicket {\n    checkIn {\n      id\n      state\n      checkedInAt\n    }\n  }\n": types.CheckInByTicketDocument,
    "\n  mutation CheckOutByTicket {\n    checkOut {\n      id\n      state\n      checkedOutAt\n    }\n  }\n": types.CheckOutByTicketDocument,
    "\n  mutation TickSignUp($id: ID!, $action: SignUpAction!, $version: Int!, $at: DateTime) {\n    actOnSignUp(id: $id, action: $action, version: $version, at: $at) {\n      id\n    }\n  }\n": types.TickSignUpDocument,
    "\n  mutation ConfirmHours($id: ID!, $version: Int!, $minutes: Int, $reason: String) {\n    confirmHours(id: $id, version: $version, minutes: $minutes, reason: $reason) {\n      id\n    }\n  }\n": types.ConfirmHoursDocument,
    "\n  query ActivityList($projectId: ID, $after: String) {\n    activityList(projectId: $projectId, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          place\n          state\n          community {\n            name\n          }\n          organization {\n            name\n          }\n          shifts {\n            id\n            startsAt\n            capacity\n            taken\n          }\n        }\n      }\n    }\n  }\n": types.ActivityListDocument,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id\n      title\n      place\n      detail\n      state\n      version\n      lastReason\n      allowedActions {\n        action\n        isOpen\n      }\n      community {\n        name\n      }\n      organization {\n        name\n      }\n      need {\n        id\n        title\n      }\n      shifts {\n        id\n        startsAt\n        endsAt\n        capacity\n        taken\n        waiting\n        state\n        skills\n        signUps {\n          id\n          state\n          version\n          minutes\n          volunteerName\n          checkedInAt\n          checkedOutAt\n          placeInLine\n          allowedActions {\n            action\n            isOpen\n          }\n        }\n      }\n    }\n  }\n": types.ActivityDocument,
    "\n  mutation OpenActivity($projectId: ID!, $input: ActivityInput!, $shifts: [ShiftInput!]!, $key: String!) {\n    openActivity(projectId: $projectId, input: $input, shifts: $shifts, idempotencyKey: $key) {\n      id\n    }\n  }\n": types.OpenActivityDocument,
    "\n  mutation ActOnActivity($id: ID!, $action: ActivityAction!, $version: Int!, $reason: String) {\n    actOnActivity(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ActOnActivityDocument,
    "\n  mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!) {\n    editActivity(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.EditActivityDocument,
    "\n  mutation AddShift($activityId: ID!, $shift: ShiftInput!) {\n    addShift(activityId: $activityId, shift: $shift) {\n      id\n    }\n  }\n": types.AddShiftDocument,
    "\n  mutation ChangeCapacity($id: ID!, $capacity: Int!) {\n    changeCapacity(id: $id, capacity: $capacity) {\n      id\n    }\n  }\n": types.ChangeCapacityDocument,
    "\n  mutation CancelShift($id: ID!, $reason: String!) {\n    cancelShift(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.CancelShiftDocument,
    "\n  mutation CorrectHours($id: ID!, $minutes: Int!, $reason: String!) {\n    correctHours(id: $id, minutes: $minutes, reason: $reason) {\n      id\n    }\n  }\n": types.CorrectHoursDocument,
    "\n  query ShiftCode($shiftId: ID!) {\n    shiftCode(shiftId: $shiftId) {\n      code\n      changesAt\n    }\n  }\n": types.ShiftCodeDocument,
    "\n  query WorkingProjects {\n    projectList(first: 50) {\n      edges {\n        node {\n          id\n          state\n          need {\n            title\n          }\n        }\n      }\n    }\n  }\n": types.WorkingProjectsDocument,
    "\n  query NeedToClaim($id: ID!) {\n    need(id: $id) {\n      id\n      title\n      state\n      mayClaim\n      parts {\n        ...PartOfNeed\n      }\n      project {\n        id\n        state\n      }\n      claims {\n        ...ClaimParts\n      }\n    }\n  }\n  fragment ClaimParts on Claim {\n    id\n    state\n    plan\n    lastReason\n    createdAt\n    stateSince\n    version\n    organization {\n      id\n      name\n      grade\n      registrationType\n    }\n    shares {\n      partId\n      quantity\n    }\n    allowedActions {\n      action\n      isOpen\n      wantsReason\n    }\n  }\n": types.NeedToClaimDocument,
    "\n  query Claimable($after: String, $regionCode: ID, $category: String) {\n    needList(\n      first: 20\n      after: $after\n      states: [open, underway]\n      regionCode: $regionCode\n      category: $category\n      text: null\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n          linkage {\n            community\n            organization\n            worker\n            volunteer\n            resource\n          }\n        }\n      }\n    }\n  }\n": types.ClaimableDocument,
    "\n  query OurDesk {\n    viewer {\n      hat {\n        organization {\n          id\n          name\n          state\n          regionCode\n          servedRegions\n          categories\n          capacity\n        }\n      }\n    }\n  }\n": types.OurDeskDocument,
    "\n  query ClaimQueue($after: String, $states: [ClaimState!]) {\n    claimList(first: 30, after: $after, states: $states) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ClaimParts\n          need {\n            id\n            title\n            number\n            state\n            urgency\n            dueAt\n            stateSince\n            community {\n              code\n              name\n            }\n            parts {\n              ...PartOfNeed\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ClaimQueueDocument,
    "\n  mutation ClaimNeed($needId: ID!, $shares: [ClaimShareInput!]!, $plan: String!, $idempotencyKey: String!) {\n    claimNeed(needId: $needId, shares: $shares, plan: $plan, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.ClaimNeedDocument,
    "\n  mutation ActOnClaim($id: ID!, $action: ClaimAction!, $version: Int!, $reason: String) {\n    actOnClaim(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.ActOnClaimDocument,
    "\n  query MaySuggest($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      maySuggest\n    }\n  }\n": types.MaySuggestDocument,
    "\n  mutation Suggest($needId: ID!, $kind: CandidateKind!) {\n    suggest(needId: $needId, kind: $kind) {\n      id\n      kind\n      at\n      pool\n      fitting\n      excluded {\n        condition\n        count\n      }\n      candidates {\n        id\n        label\n        metres\n        isDistanceAbout\n        hasClaimed\n        parts {\n          part\n          value\n          amount\n        }\n        invitation {\n          id\n          state\n          sentAt\n        }\n      }\n    }\n  }\n": types.SuggestDocument,
    "\n  mutation Invite($viewId: ID!, $ids: [ID!]!) {\n    invite(viewId: $viewId, ids: $ids) {\n      id\n    }\n  }\n": types.InviteDocument,
    "\n  query InvitationList($after: String, $states: [InvitationState!]) {\n    invitationList(first: 20, after: $after, states: $states) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          inviteeKind\n          reason\n          sentAt\n          expiresAt\n          version\n          need {\n            id\n            title\n            publicSentence\n            category\n            community {\n              code\n              name\n            }\n          }\n          allowedActions {\n            action\n            isOpen\n            wantsReason\n          }\n        }\n      }\n    }\n  }\n": types.InvitationListDocument,
    "\n  mutation ActOnInvitation($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {\n    actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.ActOnInvitationDocument,
    "\n  query ApprovalList($regionCode: ID!) {\n    approvalList(regionCode: $regionCode, first: 50) {\n      edges {\n        node {\n          id\n          fromOn\n          toOn\n          version\n          approvedAt\n        }\n      }\n    }\n  }\n": types.ApprovalListDocument,
    "\n  query ApprovedPeriod($regionCode: ID!, $from: String!, $to: String!) {\n    approvedPeriod(regionCode: $regionCode, from: $from, to: $to) {\n      isOver\n      mayApprove\n      asOf\n      live {\n        figure\n        value\n      }\n      versions {\n        id\n        version\n        reason\n        approvedAt\n        approvedBy {\n          name\n        }\n        figures {\n          figure\n          value\n        }\n      }\n    }\n  }\n": types.ApprovedPeriodDocument,
    "\n  query EventsSince($id: ID!, $after: String) {\n    eventsSinceApproval(id: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          type\n          needId\n          on\n          at\n          region {\n            code\n            name\n          }\n          changes {\n            figure\n            by\n          }\n        }\n      }\n    }\n  }\n": types.EventsSinceDocument,
    "\n  mutation ApprovePeriod($regionCode: ID!, $from: String!, $to: String!, $version: Int!, $reason: String) {\n    approvePeriod(regionCode: $regionCode, from: $from, to: $to, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ApprovePeriodDocument,
    "\n  query GroupNeeds($regionCode: ID!, $month: String) {\n    groupNeeds(regionCode: $regionCode, month: $month) {\n      months\n      month\n      frozenAt\n      isPublished\n      rows {\n        group\n        isSensitive\n        count\n        ofYear\n      }\n    }\n  }\n": types.GroupNeedsDocument,
    "\n  query RegionFigures($regionCode: ID!, $from: String!, $to: String!) {\n    regionFigures(regionCode: $regionCode, from: $from, to: $to) {\n      asOf\n      path {\n        code\n        name\n      }\n      own {\n        ...FiguresOfRegion\n        linkage {\n          steps\n          projects\n        }\n      }\n      below {\n        ...FiguresOfRegion\n      }\n      before {\n        figure\n        value\n      }\n      course {\n        month\n        figures {\n          figure\n          value\n        }\n      }\n    }\n  }\n  fragment FiguresOfRegion on RegionFigures {\n    region {\n      code\n      name\n      level\n      isAdministrative\n    }\n    figures {\n      figure\n      value\n    }\n  }\n": types.RegionFiguresDocument,
    "\n  query FigureTiles($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!) {\n    figureTiles(regionCode: $regionCode, from: $from, to: $to, figure: $figure) {\n      region {\n        code\n        name\n      }\n      value\n    }\n  }\n": types.FigureTilesDocument,
    "\n  query FigureList($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $after: String) {\n    figureList(regionCode: $regionCode, from: $from, to: $to, figure: $figure, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          label\n          needId\n          community\n          on\n          amount\n        }\n      }\n    }\n  }\n": types.FigureListDocument,
    "\n  query RegionName($code: ID!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": types.RegionNameDocument,
    "\n  query ReconciliationList($after: String) {\n    reconciliationList(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          finishedAt\n          fromOn\n          olderOn\n          compared\n          driftCount\n          driftsWithin\n        }\n      }\n    }\n  }\n": types.ReconciliationListDocument,
    "\n  query DriftList($id: ID!, $after: String) {\n    driftList(id: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          folded\n          key\n          region {\n            code\n            name\n          }\n          amounts {\n            name\n            expected\n            found\n          }\n        }\n      }\n    }\n  }\n": types.DriftListDocument,
    "\n  query NeedsAtHome($states: [NeedState!]!) {\n    waiting: needList(first: 1, states: [asked, submitted, returned]) {\n      totalCount\n    }\n    matching: needList(first: 1, states: [open]) {\n      totalCount\n    }\n    running: needList(first: 1, states: [underway]) {\n      totalCount\n    }\n    toAccept: needList(first: 1, states: [delivered]) {\n      totalCount\n    }\n    done: needList(first: 1, states: [accepted, closed]) {\n      totalCount\n    }\n    newest: needList(first: 5, states: $states) {\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          dueAt\n          stateSince\n          community {\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n": types.NeedsAtHomeDocument,
    "\n  query NeedList(\n    $first: Int = 30\n    $after: String\n    $states: [NeedState!]\n    $text: String\n    $urgency: Urgency\n    $category: String\n    $regionCode: ID\n  ) {\n    needList(\n      first: $first\n      after: $after\n      states: $states\n      text: $text\n      urgency: $urgency\n      category: $category\n      regionCode: $regionCode\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          createdAt\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n  fragment PartOfNeed on NeedPart {\n    id\n    kind\n    name\n    unit\n    quantity\n    pending\n    accepted\n    isDropped\n    skills\n  }\n": types.NeedListDocument,
    "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      number\n      title\n      detail\n      publicSentence\n      state\n      urgency\n      category\n      channel\n      targetGroup\n      targetCount\n      place\n      startsAt\n      endsAt\n      budget\n      minutesEach\n      servedCount\n      dueAt\n      stateSince\n      createdAt\n      publishedAt\n      lastReason\n      version\n      community {\n        code\n        name\n      }\n      parts {\n        ...PartOfNeed\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n      history {\n        id\n        type\n        at\n        role\n        organization {\n          name\n        }\n      }\n    }\n  }\n": types.NeedDocument,
    "\n  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {\n    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {\n      id\n      number\n      state\n      dueAt\n    }\n  }\n": types.PostNeedDocument,
    "\n  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {\n    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n      version\n      dueAt\n    }\n  }\n": types.ActOnNeedDocument,
    "\n  mutation EditNeed($id: ID!, $version: Int!, $input: NeedInput!) {\n    editNeed(id: $id, version: $version, input: $input) {\n      id\n      version\n      state\n    }\n  }\n": types.EditNeedDocument,
    "\n  mutation VerifyNeed($id: ID!, $version: Int!, $publicSentence: String!) {\n    verifyNeed(id: $id, version: $version, publicSentence: $publicSentence) {\n      id\n      version\n      state\n    }\n  }\n": types.VerifyNeedDocument,
    "\n  mutation MergeNeed($id: ID!, $intoId: ID!, $version: Int!) {\n    mergeNeed(id: $id, intoId: $intoId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n": types.MergeNeedDocument,
    "\n  mutation OpenWords($needId: ID!) {\n    openWords(needId: $needId) {\n      words\n      phone\n      isOnBehalf\n    }\n  }\n": types.OpenWordsDocument,
    "\n  mutation RegisterResident($needId: ID!, $words: String!, $phone: String) {\n    registerResident(needId: $needId, words: $words, phone: $phone) {\n      code\n      number\n      dueAt\n    }\n  }\n": types.RegisterResidentDocument,
    "\n  query Inbox($after: String) {\n    inbox(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          isTask\n          urgency\n          subjectType\n          subjectId\n          minutes\n          dueAt\n          createdAt\n          need {\n            id\n            number\n            title\n            community {\n              name\n            }\n          }\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query InboxCount {\n    inboxCount {\n      tasks\n      over\n      news\n    }\n  }\n": types.InboxCountDocument,
    "\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n": types.ReadNoticesDocument,
    "\n  query OrganizationList($regionCode: ID, $state: OrganizationState, $text: String, $after: String) {\n    organizationList(regionCode: $regionCode, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          registrationType\n          kind\n          isCharity\n          grade\n          gradeValidTo\n          categories\n          isDemo\n          region {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.OrganizationListDocument,
    "\n  query Organization($id: ID!) {\n    organization(id: $id) {\n      id\n      name\n      state\n      registrationType\n      kind\n      uscc\n      isCharity\n      grade\n      gradeValidTo\n      isOnCreditList\n      categories\n      servedRegions\n      capacity\n      isDemo\n      lastReason\n      createdAt\n      version\n      regionCode\n      region {\n        name\n        path {\n          name\n        }\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n    }\n  }\n": types.OrganizationDocument,
    "\n  mutation RegisterOrganization($input: OrganizationInput!) {\n    registerOrganization(input: $input) {\n      id\n    }\n  }\n": types.RegisterOrganizationDocument,
    "\n  mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {\n    editOrganization(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.EditOrganizationDocument,
    "\n  mutation ActOnOrganization($id: ID!, $action: OrganizationAction!, $version: Int!, $reason: String) {\n    actOnOrganization(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ActOnOrganizationDocument,
    "\n  query WeeklyCoverage($regionCode: ID!, $weekOn: Day!, $weeks: Int!) {\n    weeklyCoverage(regionCode: $regionCode, weekOn: $weekOn, weeks: $weeks) {\n      regionCode\n      name\n      weekOn\n      needs\n      confirmed\n    }\n  }\n": types.WeeklyCoverageDocument,
    "\n  query MatchingPlans($regionCode: ID!, $weekOn: Day!) {\n    matchingPlans(regionCode: $regionCode, weekOn: $weekOn) {\n      id\n      state\n      requestedAt\n      withoutFairness\n    }\n  }\n": types.MatchingPlansDocument,
    "\n  query MatchingPlan($id: ID!) {\n    matchingPlan(id: $id) {\n      id\n      state\n      version\n      requestedAt\n      finishedAt\n      basisAt\n      isStale\n      isStopAsked\n      withoutFairness\n      basedOnId\n      steps {\n        stage\n        milliseconds\n        count\n      }\n      progress {\n        milliseconds\n        objective\n        bound\n      }\n      result {\n        needs\n        needsWithoutTime\n        heads\n        volunteers\n        volunteerMinutes\n        pairs\n        filled\n        filledWithoutFairness\n        objective\n        bound\n        gapMillionths\n        skills {\n          skill\n          wanted\n          available\n        }\n        fills {\n          regionCode\n          name\n          asked\n          filled\n          filledWithoutFairness\n        }\n      }\n      changes {\n        change\n        count\n      }\n      sending {\n        toSend\n        sent\n        refused\n        agreed\n      }\n      places {\n        regionCode\n        name\n        latitude\n        longitude\n        filled\n        missing\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": types.MatchingPlanDocument,
    "\n  query PlanLines($id: ID!, $changes: [PlanChange!], $regionCode: ID, $first: Int!, $after: String) {\n    matchingPlan(id: $id) {\n      id\n      lines(changes: $changes, regionCode: $regionCode, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            id\n            change\n            decision\n            label\n            heads\n            startsAt\n            endsAt\n            metres\n            isDistanceAbout\n            unfilledReason\n            blockedBy\n            blockedByUrgency\n            refusedWith\n            parts {\n              part\n              value\n              amount\n            }\n            need {\n              id\n              title\n              urgency\n              community {\n                code\n                name\n              }\n            }\n            fromNeed {\n              id\n              title\n            }\n            invitation {\n              id\n              state\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PlanLinesDocument,
    "\n  mutation MakePlan(\n    $regionCode: ID!\n    $weekOn: Day!\n    $basedOnId: ID\n    $withoutFairness: Boolean\n    $idempotencyKey: String!\n  ) {\n    makePlan(\n      regionCode: $regionCode\n      weekOn: $weekOn\n      basedOnId: $basedOnId\n      withoutFairness: $withoutFairness\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": types.MakePlanDocument,
    "\n  mutation ActOnPlan($id: ID!, $action: PlanAction!, $version: Int!) {\n    actOnPlan(id: $id, action: $action, version: $version) {\n      id\n      state\n      version\n      sending {\n        toSend\n      }\n    }\n  }\n": types.ActOnPlanDocument,
    "\n  mutation DecideOnLines($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {\n    decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) {\n      id\n      decision\n    }\n  }\n": types.DecideOnLinesDocument,
    "\n  query ProjectList($after: String, $states: [ProjectState!]) {\n    projectList(first: 30, after: $after, states: $states) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          stateSince\n          servedCount\n          organization {\n            id\n            name\n          }\n          community {\n            code\n            name\n          }\n          need {\n            id\n            title\n            number\n            dueAt\n            stateSince\n            parts {\n              ...PartOfNeed\n            }\n          }\n          ...ProjectLinkage\n        }\n      }\n    }\n  }\n  fragment ProjectLinkage on Project {\n    linkage {\n      community\n      organization\n      worker\n      volunteer\n      resource\n      steps\n    }\n  }\n": types.ProjectListDocument,
    "\n  query Project($id: ID!) {\n    project(id: $id) {\n      id\n      state\n      stateSince\n      lastReason\n      servedCount\n      createdAt\n      acceptedAt\n      version\n      organization {\n        id\n        name\n      }\n      community {\n        code\n        name\n      }\n      socialWorker {\n        id\n        name\n        grade\n      }\n      claims {\n        ...ClaimParts\n      }\n      need {\n        id\n        title\n        number\n        state\n        category\n        targetCount\n        startsAt\n        endsAt\n        dueAt\n        stateSince\n        parts {\n          ...PartOfNeed\n        }\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n      ...ProjectLinkage\n    }\n  }\n": types.ProjectDocument,
    "\n  mutation ActOnProject($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {\n    actOnProject(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ActOnProjectDocument,
    "\n  mutation AcceptProject($id: ID!, $version: Int!, $servedCount: Int!) {\n    acceptProject(id: $id, version: $version, servedCount: $servedCount) {\n      id\n    }\n  }\n": types.AcceptProjectDocument,
    "\n  mutation AssignSocialWorker($id: ID!, $version: Int!, $socialWorkerId: ID!) {\n    assignSocialWorker(id: $id, version: $version, socialWorkerId: $socialWorkerId) {\n      id\n    }\n  }\n": types.AssignSocialWorkerDocument,
    "\n  query WorkerChoices {\n    socialWorkers(first: 100) {\n      edges {\n        node {\n          id\n          name\n          grade\n          state\n        }\n      }\n    }\n  }\n": types.WorkerChoicesDocument,
    "\n  query PublicNeedList($after: String, $regionCode: ID, $category: String) {\n    publicNeeds(first: 20, after: $after, regionCode: $regionCode, category: $category) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...PublicNeedParts\n        }\n      }\n    }\n  }\n  fragment PublicNeedParts on PublicNeed {\n    id\n    sentence\n    category\n    urgency\n    state\n    townshipCode\n    townshipName\n    targetCount\n    peopleWanted\n    peopleFound\n    publishedAt\n  }\n": types.PublicNeedListDocument,
    "\n  query PublicNeedOne($needId: ID!) {\n    publicNeed(needId: $needId) {\n      ...PublicNeedParts\n    }\n  }\n": types.PublicNeedOneDocument,
    "\n  query RegionPath($code: ID!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": types.RegionPathDocument,
    "\n  query SearchCommunities($text: String!) {\n    searchRegions(text: $text, level: community) {\n      code\n      name\n      path {\n        code\n        name\n      }\n    }\n  }\n": types.SearchCommunitiesDocument,
    "\n  mutation AskForHelp(\n    $regionCode: ID!\n    $category: String!\n    $urgency: Urgency!\n    $words: String!\n    $phone: String\n    $isOnBehalf: Boolean!\n    $idempotencyKey: String!\n  ) {\n    askForHelp(\n      regionCode: $regionCode\n      category: $category\n      urgency: $urgency\n      words: $words\n      phone: $phone\n      isOnBehalf: $isOnBehalf\n      idempotencyKey: $idempotencyKey\n    ) {\n      code\n      number\n      dueAt\n    }\n  }\n": types.AskForHelpDocument,
    "\n  mutation FollowNeed($code: String!) {\n    followNeed(code: $code) {\n      ...ResidentNeedParts\n    }\n  }\n  fragment ResidentNeedParts on ResidentNeed {\n    number\n    state\n    category\n    communityName\n    reason\n    dueAt\n    canRate\n    canWithdraw\n    outcome\n    timesRead\n    steps {\n      state\n      at\n    }\n  }\n": types.FollowNeedDocument,
    "\n  mutation RateNeed($code: String!, $outcome: RatingOutcome!, $stars: Int) {\n    rateNeed(code: $code, outcome: $outcome, stars: $stars) {\n      ...ResidentNeedParts\n    }\n  }\n": types.RateNeedDocument,
    "\n  mutation WithdrawRequest($code: String!) {\n    withdrawRequest(code: $code) {\n      ...ResidentNeedParts\n    }\n  }\n": types.WithdrawRequestDocument,
    "\n  query Allocation($id: ID!) {\n    allocation(id: $id) {\n      ...AllocationParts\n    }\n  }\n  fragment AllocationParts on Allocation {\n    id\n    kind\n    amount\n    state\n    madeAt\n    confirmedAt\n    returnedAt\n    lastReason\n    version\n    madeBy {\n      id\n      name\n    }\n    confirmedBy {\n      id\n      name\n    }\n    resource {\n      __typename\n      id\n      name\n      organization {\n        id\n        name\n      }\n      ... on GoodsLot {\n        unit\n      }\n      ... on ResourceOffer {\n        unit\n      }\n    }\n    project {\n      id\n      state\n      community {\n        code\n        name\n      }\n      organization {\n        id\n        name\n      }\n      need {\n        id\n        title\n        publicSentence\n      }\n    }\n    allowedActions {\n      action\n      isOpen\n      wantsReason\n    }\n  }\n": types.AllocationDocument,
    "\n  query ProjectAllocations($id: ID!) {\n    project(id: $id) {\n      id\n      allocations {\n        ...AllocationParts\n      }\n    }\n  }\n": types.ProjectAllocationsDocument,
    "\n  query ProjectOfNeed($id: ID!) {\n    need(id: $id) {\n      id\n      project {\n        id\n      }\n    }\n  }\n": types.ProjectOfNeedDocument,
    "\n  query ProjectsForResource($resourceId: ID!, $text: String) {\n    projectsForResource(resourceId: $resourceId, text: $text, first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          community {\n            code\n            name\n          }\n          organization {\n            id\n            name\n          }\n          need {\n            id\n            number\n            title\n            parts {\n              id\n              kind\n              name\n              unit\n              quantity\n              accepted\n              pending\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ProjectsForResourceDocument,
    "\n  query GiftTrace($transferId: ID!) {\n    giftTrace(transferId: $transferId) {\n      left\n      uses {\n        amount\n        transferId\n        allocation {\n          ...AllocationParts\n        }\n      }\n    }\n  }\n": types.GiftTraceDocument,
    "\n  mutation Allocate($input: AllocationInput!, $idempotencyKey: String!) {\n    allocate(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.AllocateDocument,
    "\n  mutation ConfirmAllocation($id: ID!, $version: Int!) {\n    confirmAllocation(id: $id, version: $version) {\n      id\n    }\n  }\n": types.ConfirmAllocationDocument,
    "\n  mutation ReturnAllocation($id: ID!, $version: Int!, $reason: String) {\n    returnAllocation(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n": types.ReturnAllocationDocument,
    "\n  mutation FollowGift($code: String!) {\n    followGift(code: $code) {\n      amount\n      givenAt\n      receiptNumber\n      charityName\n      fundName\n      purposeCategories\n      isTakenBack\n      used\n      left\n      servedCount\n      uses {\n        amount\n        at\n        fundName\n        organizationName\n        category\n        sentence\n        townshipName\n        confirmedAt\n        acceptedAt\n        servedCount\n        outcome\n      }\n    }\n  }\n": types.FollowGiftDocument,
    "\n  mutation RenewGiftCode($id: ID!) {\n    renewGiftCode(id: $id) {\n      code\n    }\n  }\n": types.RenewGiftCodeDocument,
    "\n  query MoneyLedger($fundId: ID!, $after: String) {\n    fundLedger(fundId: $fundId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...TransferParts\n        }\n      }\n    }\n  }\n  fragment TransferParts on Transfer {\n    id\n    kind\n    amount\n    donorName\n    receiptNumber\n    reason\n    at\n    reversesId\n    debit {\n      id\n      name\n      kind\n    }\n    credit {\n      id\n      name\n      kind\n    }\n    takenBackBy {\n      id\n    }\n    madeBy {\n      id\n      name\n    }\n    allocation {\n      id\n      state\n      project {\n        id\n        need {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.MoneyLedgerDocument,
    "\n  query Transfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferParts\n      credit {\n        allowedActions\n      }\n    }\n  }\n": types.TransferDocument,
    "\n  query GoodsLedger($lotId: ID!, $after: String) {\n    goodsLedger(lotId: $lotId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          change\n          reason\n          at\n          madeBy {\n            id\n            name\n          }\n          allocation {\n            id\n            state\n            project {\n              id\n              need {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.GoodsLedgerDocument,
    "\n  query Bookings($offerId: ID!, $after: String) {\n    offerBookings(offerId: $offerId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          quantity\n          startsAt\n          endsAt\n          at\n          isReleased\n          madeBy {\n            id\n            name\n          }\n          allocation {\n            id\n            state\n            project {\n              id\n              need {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.BookingsDocument,
    "\n  mutation TakeBackGift($id: ID!, $reason: String!, $idempotencyKey: String!) {\n    takeBackGift(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.TakeBackGiftDocument,
    "\n  mutation MoveMoney($fromId: ID!, $toId: ID!, $amount: Money!, $idempotencyKey: String!) {\n    moveMoney(fromId: $fromId, toId: $toId, amount: $amount, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.MoveMoneyDocument,
    "\n  query ResourceList(\n    $kind: ResourceKind\n    $regionCode: ID\n    $organizationId: ID\n    $category: String\n    $isAvailable: Boolean\n    $text: String\n    $after: String\n  ) {\n    resourceList(\n      kind: $kind\n      regionCode: $regionCode\n      organizationId: $organizationId\n      category: $category\n      isAvailable: $isAvailable\n      text: $text\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n  fragment ResourceParts on CharityResource {\n    __typename\n    id\n    name\n    regionCode\n    purposeCategories\n    purposePlaces {\n      code\n      name\n    }\n    region {\n      code\n      name\n    }\n    organization {\n      id\n      name\n      isDemo\n    }\n    ... on FundAccount {\n      fundKind: kind\n      balance\n    }\n    ... on GoodsLot {\n      category\n      unit\n      onHand\n      received\n      expiresOn\n    }\n    ... on ResourceOffer {\n      offerKind: kind\n      category\n      unit\n      capacity\n      validFrom\n      validTo\n      isWithdrawn\n    }\n  }\n": types.ResourceListDocument,
    "\n  query Resource($id: ID!) {\n    charityResource(id: $id) {\n      ...ResourceParts\n      createdAt\n      allowedActions\n      ... on GoodsLot {\n        donorName\n        receiptNumber\n      }\n      ... on ResourceOffer {\n        detail\n        version\n      }\n    }\n  }\n": types.ResourceDocument,
    "\n  query OwnSeat($id: ID!) {\n    organization(id: $id) {\n      id\n      regionCode\n    }\n  }\n": types.OwnSeatDocument,
    "\n  mutation OpenFund($input: FundInput!, $idempotencyKey: String!) {\n    openFund(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.OpenFundDocument,
    "\n  mutation ReceiveGift(\n    $fundId: ID!\n    $amount: Money!\n    $donorName: String\n    $receiptNumber: String\n    $idempotencyKey: String!\n  ) {\n    receiveGift(\n      fundId: $fundId\n      amount: $amount\n      donorName: $donorName\n      receiptNumber: $receiptNumber\n      idempotencyKey: $idempotencyKey\n    ) {\n      code\n    }\n  }\n": types.ReceiveGiftDocument,
    "\n  mutation ReceiveGoods($input: GoodsInput!, $idempotencyKey: String!) {\n    receiveGoods(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.ReceiveGoodsDocument,
    "\n  mutation WriteOffGoods($lotId: ID!, $quantity: Int!, $reason: String!, $idempotencyKey: String!) {\n    writeOffGoods(lotId: $lotId, quantity: $quantity, reason: $reason, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.WriteOffGoodsDocument,
    "\n  mutation OfferResource($input: OfferInput!, $idempotencyKey: String!) {\n    offerResource(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n": types.OfferResourceDocument,
    "\n  mutation WithdrawOffer($id: ID!, $version: Int!, $isWithdrawn: Boolean!) {\n    withdrawOffer(id: $id, version: $version, isWithdrawn: $isWithdrawn) {\n      id\n    }\n  }\n": types.WithdrawOfferDocument,
    "\n  query SocialWorkerList(\n    $regionCode: ID\n    $grade: CertificateGrade\n    $state: SocialWorkerState\n    $text: String\n    $after: String\n  ) {\n    socialWorkers(\n      regionCode: $regionCode\n      grade: $grade\n      state: $state\n      text: $text\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          grade\n          certificateValidTo\n          specialties\n          capacity\n          isDemo\n          region {\n            name\n          }\n          organization {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.SocialWorkerListDocument,
    "\n  query SocialWorker($id: ID!) {\n    socialWorker(id: $id) {\n      id\n      name\n      state\n      grade\n      certificateEnding\n      certificateValidTo\n      specialties\n      capacity\n      isDemo\n      createdAt\n      version\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      organization {\n        id\n        name\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": types.SocialWorkerDocument,
    "\n  query UnregisteredSocialWorkers {\n    unregisteredSocialWorkers {\n      personId\n      name\n      regionCode\n    }\n  }\n": types.UnregisteredSocialWorkersDocument,
    "\n  query EmployerList {\n    organizationList(state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.EmployerListDocument,
    "\n  mutation RegisterSocialWorker($personId: ID!, $input: SocialWorkerInput!) {\n    registerSocialWorker(personId: $personId, input: $input) {\n      id\n    }\n  }\n": types.RegisterSocialWorkerDocument,
    "\n  mutation EditSocialWorker($id: ID!, $version: Int!, $input: SocialWorkerInput!) {\n    editSocialWorker(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.EditSocialWorkerDocument,
    "\n  mutation ActOnSocialWorker($id: ID!, $action: SocialWorkerAction!, $version: Int!) {\n    actOnSocialWorker(id: $id, action: $action, version: $version) {\n      id\n    }\n  }\n": types.ActOnSocialWorkerDocument,
    "\n  query StationList(\n    $regionCode: ID\n    $kind: StationKind\n    $state: StationState\n    $text: String\n    $after: String\n  ) {\n    stations(regionCode: $regionCode, kind: $kind, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          kind\n          state\n          openedOn\n          closedOn\n          isDemo\n          region {\n            code\n            name\n          }\n          parent {\n            id\n            name\n          }\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.StationListDocument,
    "\n  query Station($id: ID!) {\n    station(id: $id) {\n      id\n      name\n      kind\n      state\n      address\n      openedOn\n      closedOn\n      isDemo\n      version\n      regionCode\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n      parent {\n        id\n        name\n      }\n      operator {\n        id\n        name\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": types.StationDocument,
    "\n  query StationCoverage($countyCode: ID!) {\n    stationCoverage(countyCode: $countyCode) {\n      townshipCount\n      coveredCount\n      townships {\n        regionCode\n        stationCount\n        region {\n          name\n        }\n      }\n    }\n  }\n": types.StationCoverageDocument,
    "\n  query OperatorList($regionCode: ID) {\n    organizationList(regionCode: $regionCode, state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OperatorListDocument,
    "\n  mutation RegisterStation($input: StationInput!) {\n    registerStation(input: $input) {\n      id\n    }\n  }\n": types.RegisterStationDocument,
    "\n  mutation EditStation($id: ID!, $version: Int!, $input: StationInput!) {\n    editStation(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.EditStationDocument,
    "\n  mutation ActOnStation($id: ID!, $action: StationAction!, $version: Int!) {\n    actOnStation(id: $id, action: $action, version: $version) {\n      id\n    }\n  }\n": types.ActOnStationDocument,
    "\n  mutation EntrustStation($id: ID!, $organizationId: ID, $version: Int!) {\n    entrustStation(id: $id, organizationId: $organizationId, version: $version) {\n      id\n    }\n  }\n": types.EntrustStationDocument,
    "\n  query ParkedList($isWaiting: Boolean!, $after: String) {\n    parkedList(isWaiting: $isWaiting, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          handler\n          type\n          subjectType\n          subjectId\n          at\n          reason\n          parkedAt\n          retriedAt\n          region {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ParkedListDocument,
    "\n  query ParkedCount {\n    parkedList(first: 1) {\n      totalCount\n    }\n  }\n": types.ParkedCountDocument,
    "\n  mutation RetryParked($id: ID!) {\n    retryParked(id: $id) {\n      id\n    }\n  }\n": types.RetryParkedDocument,
    "\n  query VolunteerList(\n    $regionCode: ID\n    $skill: String\n    $state: VolunteerState\n    $text: String\n    $after: String\n  ) {\n    volunteers(regionCode: $regionCode, skill: $skill, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          skills\n          maxShiftsPerWeek\n          isDemo\n          licences {\n            skill\n            expiresOn\n          }\n          weeklyHours {\n            weekday\n            fromMinute\n            toMinute\n          }\n          region {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.VolunteerListDocument,
    "\n  query Volunteer($id: ID!) {\n    volunteer(id: $id) {\n      ...VolunteerParts\n      name\n      createdAt\n    }\n  }\n  fragment VolunteerParts on Volunteer {\n    id\n    state\n    version\n    regionCode\n    skills\n    languages\n    categories\n    maxShiftsPerWeek\n    isDemo\n    licences {\n      skill\n      expiresOn\n      numberEnding\n    }\n    weeklyHours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    exceptions {\n      on\n      fromMinute\n      toMinute\n    }\n    region {\n      name\n      path {\n        name\n      }\n    }\n  }\n": types.VolunteerDocument,
    "\n  query MyVolunteer {\n    myVolunteer {\n      ...VolunteerParts\n      name\n      latitude\n      longitude\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n": types.MyVolunteerDocument,
    "\n  mutation RegisterVolunteer($input: VolunteerInput!, $version: Int) {\n    registerVolunteer(input: $input, version: $version) {\n      id\n    }\n  }\n": types.RegisterVolunteerDocument,
    "\n  mutation ActAsVolunteer($action: VolunteerAction!, $version: Int!) {\n    actAsVolunteer(action: $action, version: $version) {\n      id\n    }\n  }\n": types.ActAsVolunteerDocument,
    "\n  query PositionNotice {\n    privacyNotice {\n      version\n    }\n  }\n": types.PositionNoticeDocument,
    "\n  mutation AgreeToPosition($version: String!) {\n    giveConsent(purpose: position, version: $version) {\n      id\n    }\n  }\n": types.AgreeToPositionDocument,
    "\n  query WeightBoard($regionCode: ID!) {\n    weightsInForce(regionCode: $regionCode) {\n      sinceOn\n      publishedFor\n      maySet\n      weights {\n        ...WeightValues\n      }\n    }\n    publishedWeights(regionCode: $regionCode) {\n      id\n      number\n      fromOn\n      publishedAt\n      publishedBy {\n        id\n        name\n      }\n    }\n    weightDrafts(regionCode: $regionCode) {\n      id\n      state\n      fromOn\n      reason\n      madeAt\n      madeBy {\n        id\n        name\n      }\n    }\n  }\n  fragment WeightValues on Weights {\n    kinds {\n      kind\n      parts {\n        part\n        weight\n      }\n      withinMetres\n    }\n    fullLoad\n    urgencyValues {\n      urgency\n      value\n    }\n    fairness {\n      share\n      bonus\n    }\n    bufferMinutes\n    inertiaThousandths\n  }\n": types.WeightBoardDocument,
    "\n  query WeightDraft($id: ID!) {\n    weightDraft(id: $id) {\n      id\n      regionCode\n      state\n      fromOn\n      reason\n      version\n      isChangedSince\n      madeAt\n      weights {\n        ...WeightValues\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n      simulation {\n        id\n        state\n        weekOn\n        regionCode\n        region {\n          code\n          name\n        }\n        finishedAt\n        steps {\n          stage\n          milliseconds\n          count\n        }\n        comparison {\n          needs\n          heads\n          kept\n          dropped\n          added\n          today {\n            ...OutcomeParts\n          }\n          draft {\n            ...OutcomeParts\n          }\n          communities {\n            regionCode\n            name\n            asked\n            today\n            draft\n          }\n        }\n      }\n    }\n  }\n  fragment OutcomeParts on PlanOutcome {\n    filled\n    served\n    worst {\n      regionCode\n      name\n      asked\n      today\n      draft\n    }\n  }\n": types.WeightDraftDocument,
    "\n  mutation DraftWeights(\n    $regionCode: ID!\n    $fromOn: Day!\n    $reason: String!\n    $weights: WeightsInput!\n    $idempotencyKey: String!\n  ) {\n    draftWeights(\n      regionCode: $regionCode\n      fromOn: $fromOn\n      reason: $reason\n      weights: $weights\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n": types.DraftWeightsDocument,
    "\n  mutation ChangeWeightDraft(\n    $id: ID!\n    $version: Int!\n    $fromOn: Day!\n    $reason: String!\n    $weights: WeightsInput!\n  ) {\n    changeWeightDraft(id: $id, version: $version, fromOn: $fromOn, reason: $reason, weights: $weights) {\n      id\n      version\n    }\n  }\n": types.ChangeWeightDraftDocument,
    "\n  mutation SimulateWeights($id: ID!, $version: Int!, $weekOn: Day!, $withinCode: ID) {\n    simulateWeights(id: $id, version: $version, weekOn: $weekOn, withinCode: $withinCode) {\n      id\n      version\n    }\n  }\n": types.SimulateWeightsDocument,
    "\n  mutation ActOnWeightDraft($id: ID!, $action: WeightDraftAction!, $version: Int!) {\n    actOnWeightDraft(id: $id, action: $action, version: $version) {\n      id\n      state\n    }\n  }\n": types.ActOnWeightDraftDocument,
    "\n  query ChildRegions($parentCode: ID) {\n    childRegions(parentCode: $parentCode) {\n      code\n      name\n      level\n      isAdministrative\n    }\n  }\n": types.ChildRegionsDocument,
    "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        isDemo\n      }\n      hat {\n        ...HatParts\n      }\n      hats {\n        ...HatParts\n      }\n    }\n  }\n  fragment HatParts on Grant {\n    id\n    role\n    regionCode\n    organizationId\n    validTo\n    organization {\n      name\n    }\n    region {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation TakeHat($id: ID!) {\n    takeHat(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n": types.TakeHatDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Taxonomy($name: TaxonomyName!) {\n    taxonomy(name: $name) {\n      code\n      parentCode\n      zh\n      en\n      wantsLicence\n      isSensitive\n    }\n  }\n": types.TaxonomyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      hats {\n        ...HatParts\n      }\n    }\n  }\n"): typeof import('./graphql').DemoPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($phone: String!, $password: String!) {\n    signIn(phone: $phone, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemo($id: ID!) {\n    signInAsDemo(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SignInAsDemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferedRole($token: String!) {\n    roleInvitation(token: $token) {\n      id\n      name\n      role\n      grantValidTo\n      expiresAt\n      region {\n        name\n        path {\n          name\n        }\n      }\n      organization {\n        name\n      }\n      giver {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OfferedRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PasswordLinkPerson($token: String!) {\n    passwordLinkPerson(token: $token) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').PasswordLinkPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstLink($token: String!) {\n    isFirstAdministratorLink(token: $token)\n  }\n"): typeof import('./graphql').FirstLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation(\n    $token: String!\n    $name: String\n    $phone: String\n    $password: String\n    $noticeVersion: String\n  ) {\n    acceptInvitation(\n      token: $token\n      name: $name\n      phone: $phone\n      password: $password\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPasswordByLink($token: String!, $password: String!) {\n    setPasswordByLink(token: $token, password: $password) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SetPasswordByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BecomeFirstAdministrator(\n    $token: String!\n    $regionCode: ID!\n    $name: String!\n    $phone: String!\n    $password: String!\n    $noticeVersion: String!\n  ) {\n    becomeFirstAdministrator(\n      token: $token\n      regionCode: $regionCode\n      name: $name\n      phone: $phone\n      password: $password\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').BecomeFirstAdministratorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyConsents {\n    myConsents {\n      id\n      purpose\n      noticeVersion\n      channel\n      givenAt\n      withdrawnAt\n    }\n  }\n"): typeof import('./graphql').MyConsentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoReadMe($after: String) {\n    whoReadMe(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          matter\n          role\n          subjectType\n          reader {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WhoReadMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($purpose: ConsentPurpose!, $version: String!) {\n    giveConsent(purpose: $purpose, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($id: ID!) {\n    withdrawConsent(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($present: String!, $next: String!) {\n    changePassword(present: $present, next: $next)\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n"): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantList($regionCode: ID, $role: Role, $text: String, $after: String) {\n    grantList(regionCode: $regionCode, role: $role, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...HeldRole\n          validFrom\n          giver {\n            name\n          }\n          allowedActions\n        }\n      }\n    }\n  }\n  fragment HeldRole on Grant {\n    id\n    role\n    isDeputy\n    validTo\n    region {\n      name\n    }\n    organization {\n      name\n    }\n    person {\n      id\n      name\n      isDemo\n      isPhoneConfirmed\n    }\n  }\n"): typeof import('./graphql').GrantListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenInvitations {\n    openInvitations {\n      id\n      name\n      role\n      expiresAt\n      region {\n        name\n      }\n      organization {\n        name\n      }\n      giver {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').OpenInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesToGive {\n    rolesToGive {\n      role\n      levels\n      inOrganization\n    }\n  }\n"): typeof import('./graphql').RolesToGiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationChoice {\n    organizationList(state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganizationChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToRole($name: String!, $role: Role!, $regionCode: ID, $organizationId: ID, $phone: String) {\n    inviteToRole(\n      name: $name\n      role: $role\n      regionCode: $regionCode\n      organizationId: $organizationId\n      phone: $phone\n    ) {\n      path\n      invitation {\n        id\n        expiresAt\n      }\n    }\n  }\n"): typeof import('./graphql').InviteToRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGrant($id: ID!) {\n    revokeGrant(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RevokeGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePasswordLink($personId: ID!) {\n    makePasswordLink(personId: $personId) {\n      path\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').MakePasswordLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ColleagueList {\n    colleagues {\n      ...HeldRole\n    }\n  }\n"): typeof import('./graphql').ColleagueListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeputyList {\n    deputies {\n      ...HeldRole\n    }\n  }\n"): typeof import('./graphql').DeputyListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointDeputy($personId: ID!, $validTo: DateTime!) {\n    appointDeputy(personId: $personId, validTo: $validTo) {\n      id\n    }\n  }\n"): typeof import('./graphql').AppointDeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadList(\n    $regionCode: ID\n    $readerId: ID\n    $text: String\n    $matter: PersonalMatter\n    $from: String\n    $to: String\n    $after: String\n  ) {\n    readList(\n      regionCode: $regionCode\n      readerId: $readerId\n      text: $text\n      matter: $matter\n      from: $from\n      to: $to\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          at\n          matter\n          role\n          subjectType\n          subjectId\n          reader {\n            id\n            name\n          }\n          person {\n            id\n            name\n          }\n          region {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReadListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacyNotice {\n    privacyNotice {\n      version\n      from\n      paragraphs {\n        zh\n        en\n      }\n    }\n  }\n"): typeof import('./graphql').PrivacyNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register(\n    $name: String!\n    $phone: String!\n    $password: String!\n    $bornOn: String!\n    $noticeVersion: String!\n  ) {\n    register(\n      name: $name\n      phone: $phone\n      password: $password\n      bornOn: $bornOn\n      noticeVersion: $noticeVersion\n    ) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyChildren {\n    myChildren {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').MyChildrenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterChild($name: String!, $bornOn: String!, $noticeVersion: String!) {\n    registerChild(name: $name, bornOn: $bornOn, noticeVersion: $noticeVersion) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RegisterChildDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenShifts($after: String, $regionCode: ID, $from: DateTime, $to: DateTime, $hasPlaces: Boolean!) {\n    openShifts(\n      first: 20\n      after: $after\n      regionCode: $regionCode\n      from: $from\n      to: $to\n      hasPlaces: $hasPlaces\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ShiftParts\n        }\n      }\n    }\n  }\n  fragment ShiftParts on Shift {\n    id\n    startsAt\n    endsAt\n    capacity\n    taken\n    waiting\n    state\n    skills\n    activity {\n      title\n      detail\n      place\n      category\n      community {\n        name\n      }\n      organization {\n        name\n      }\n    }\n    mySignUp {\n      id\n      state\n      version\n      placeInLine\n      checkedInAt\n      checkedOutAt\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n"): typeof import('./graphql').OpenShiftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneShift($id: ID!) {\n    shift(id: $id) {\n      ...ShiftParts\n    }\n  }\n"): typeof import('./graphql').OneShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUpForShift($shiftId: ID!) {\n    signUp(shiftId: $shiftId) {\n      id\n      state\n      placeInLine\n    }\n  }\n"): typeof import('./graphql').SignUpForShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnOwnSignUp($id: ID!, $action: SignUpAction!, $version: Int!) {\n    actOnSignUp(id: $id, action: $action, version: $version) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ActOnOwnSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySignUps {\n    mySignUps(first: 50) {\n      edges {\n        node {\n          id\n          state\n          placeInLine\n          shift {\n            id\n            startsAt\n            endsAt\n            state\n            activity {\n              title\n              place\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MySignUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHours {\n    myHours {\n      minutes\n      minutesThisYear\n      minutesWaiting\n      stars\n    }\n    myHoursEntries(first: 50) {\n      edges {\n        node {\n          id\n          minutes\n          servedOn\n          reason\n          activity {\n            title\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScanCode($code: String!) {\n    scanCode(code: $code) {\n      scannedAt\n      goodUntil\n      shift {\n        id\n        startsAt\n        endsAt\n        activity {\n          title\n          place\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScanCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckInByTicket {\n    checkIn {\n      id\n      state\n      checkedInAt\n    }\n  }\n"): typeof import('./graphql').CheckInByTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckOutByTicket {\n    checkOut {\n      id\n      state\n      checkedOutAt\n    }\n  }\n"): typeof import('./graphql').CheckOutByTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickSignUp($id: ID!, $action: SignUpAction!, $version: Int!, $at: DateTime) {\n    actOnSignUp(id: $id, action: $action, version: $version, at: $at) {\n      id\n    }\n  }\n"): typeof import('./graphql').TickSignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmHours($id: ID!, $version: Int!, $minutes: Int, $reason: String) {\n    confirmHours(id: $id, version: $version, minutes: $minutes, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityList($projectId: ID, $after: String) {\n    activityList(projectId: $projectId, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          title\n          place\n          state\n          community {\n            name\n          }\n          organization {\n            name\n          }\n          shifts {\n            id\n            startsAt\n            capacity\n            taken\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id\n      title\n      place\n      detail\n      state\n      version\n      lastReason\n      allowedActions {\n        action\n        isOpen\n      }\n      community {\n        name\n      }\n      organization {\n        name\n      }\n      need {\n        id\n        title\n      }\n      shifts {\n        id\n        startsAt\n        endsAt\n        capacity\n        taken\n        waiting\n        state\n        skills\n        signUps {\n          id\n          state\n          version\n          minutes\n          volunteerName\n          checkedInAt\n          checkedOutAt\n          placeInLine\n          allowedActions {\n            action\n            isOpen\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenActivity($projectId: ID!, $input: ActivityInput!, $shifts: [ShiftInput!]!, $key: String!) {\n    openActivity(projectId: $projectId, input: $input, shifts: $shifts, idempotencyKey: $key) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnActivity($id: ID!, $action: ActivityAction!, $version: Int!, $reason: String) {\n    actOnActivity(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActOnActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditActivity($id: ID!, $version: Int!, $input: ActivityInput!) {\n    editActivity(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EditActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddShift($activityId: ID!, $shift: ShiftInput!) {\n    addShift(activityId: $activityId, shift: $shift) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCapacity($id: ID!, $capacity: Int!) {\n    changeCapacity(id: $id, capacity: $capacity) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeCapacityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelShift($id: ID!, $reason: String!) {\n    cancelShift(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelShiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectHours($id: ID!, $minutes: Int!, $reason: String!) {\n    correctHours(id: $id, minutes: $minutes, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShiftCode($shiftId: ID!) {\n    shiftCode(shiftId: $shiftId) {\n      code\n      changesAt\n    }\n  }\n"): typeof import('./graphql').ShiftCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingProjects {\n    projectList(first: 50) {\n      edges {\n        node {\n          id\n          state\n          need {\n            title\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkingProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedToClaim($id: ID!) {\n    need(id: $id) {\n      id\n      title\n      state\n      mayClaim\n      parts {\n        ...PartOfNeed\n      }\n      project {\n        id\n        state\n      }\n      claims {\n        ...ClaimParts\n      }\n    }\n  }\n  fragment ClaimParts on Claim {\n    id\n    state\n    plan\n    lastReason\n    createdAt\n    stateSince\n    version\n    organization {\n      id\n      name\n      grade\n      registrationType\n    }\n    shares {\n      partId\n      quantity\n    }\n    allowedActions {\n      action\n      isOpen\n      wantsReason\n    }\n  }\n"): typeof import('./graphql').NeedToClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Claimable($after: String, $regionCode: ID, $category: String) {\n    needList(\n      first: 20\n      after: $after\n      states: [open, underway]\n      regionCode: $regionCode\n      category: $category\n      text: null\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n          linkage {\n            community\n            organization\n            worker\n            volunteer\n            resource\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OurDesk {\n    viewer {\n      hat {\n        organization {\n          id\n          name\n          state\n          regionCode\n          servedRegions\n          categories\n          capacity\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OurDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimQueue($after: String, $states: [ClaimState!]) {\n    claimList(first: 30, after: $after, states: $states) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ClaimParts\n          need {\n            id\n            title\n            number\n            state\n            urgency\n            dueAt\n            stateSince\n            community {\n              code\n              name\n            }\n            parts {\n              ...PartOfNeed\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimNeed($needId: ID!, $shares: [ClaimShareInput!]!, $plan: String!, $idempotencyKey: String!) {\n    claimNeed(needId: $needId, shares: $shares, plan: $plan, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').ClaimNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnClaim($id: ID!, $action: ClaimAction!, $version: Int!, $reason: String) {\n    actOnClaim(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ActOnClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaySuggest($id: ID!) {\n    need(id: $id) {\n      id\n      state\n      maySuggest\n    }\n  }\n"): typeof import('./graphql').MaySuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Suggest($needId: ID!, $kind: CandidateKind!) {\n    suggest(needId: $needId, kind: $kind) {\n      id\n      kind\n      at\n      pool\n      fitting\n      excluded {\n        condition\n        count\n      }\n      candidates {\n        id\n        label\n        metres\n        isDistanceAbout\n        hasClaimed\n        parts {\n          part\n          value\n          amount\n        }\n        invitation {\n          id\n          state\n          sentAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($viewId: ID!, $ids: [ID!]!) {\n    invite(viewId: $viewId, ids: $ids) {\n      id\n    }\n  }\n"): typeof import('./graphql').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationList($after: String, $states: [InvitationState!]) {\n    invitationList(first: 20, after: $after, states: $states) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          inviteeKind\n          reason\n          sentAt\n          expiresAt\n          version\n          need {\n            id\n            title\n            publicSentence\n            category\n            community {\n              code\n              name\n            }\n          }\n          allowedActions {\n            action\n            isOpen\n            wantsReason\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnInvitation($id: ID!, $action: InvitationAction!, $version: Int!, $reason: String) {\n    actOnInvitation(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ActOnInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalList($regionCode: ID!) {\n    approvalList(regionCode: $regionCode, first: 50) {\n      edges {\n        node {\n          id\n          fromOn\n          toOn\n          version\n          approvedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovedPeriod($regionCode: ID!, $from: String!, $to: String!) {\n    approvedPeriod(regionCode: $regionCode, from: $from, to: $to) {\n      isOver\n      mayApprove\n      asOf\n      live {\n        figure\n        value\n      }\n      versions {\n        id\n        version\n        reason\n        approvedAt\n        approvedBy {\n          name\n        }\n        figures {\n          figure\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovedPeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventsSince($id: ID!, $after: String) {\n    eventsSinceApproval(id: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          type\n          needId\n          on\n          at\n          region {\n            code\n            name\n          }\n          changes {\n            figure\n            by\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EventsSinceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovePeriod($regionCode: ID!, $from: String!, $to: String!, $version: Int!, $reason: String) {\n    approvePeriod(regionCode: $regionCode, from: $from, to: $to, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ApprovePeriodDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupNeeds($regionCode: ID!, $month: String) {\n    groupNeeds(regionCode: $regionCode, month: $month) {\n      months\n      month\n      frozenAt\n      isPublished\n      rows {\n        group\n        isSensitive\n        count\n        ofYear\n      }\n    }\n  }\n"): typeof import('./graphql').GroupNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionFigures($regionCode: ID!, $from: String!, $to: String!) {\n    regionFigures(regionCode: $regionCode, from: $from, to: $to) {\n      asOf\n      path {\n        code\n        name\n      }\n      own {\n        ...FiguresOfRegion\n        linkage {\n          steps\n          projects\n        }\n      }\n      below {\n        ...FiguresOfRegion\n      }\n      before {\n        figure\n        value\n      }\n      course {\n        month\n        figures {\n          figure\n          value\n        }\n      }\n    }\n  }\n  fragment FiguresOfRegion on RegionFigures {\n    region {\n      code\n      name\n      level\n      isAdministrative\n    }\n    figures {\n      figure\n      value\n    }\n  }\n"): typeof import('./graphql').RegionFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureTiles($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!) {\n    figureTiles(regionCode: $regionCode, from: $from, to: $to, figure: $figure) {\n      region {\n        code\n        name\n      }\n      value\n    }\n  }\n"): typeof import('./graphql').FigureTilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureList($regionCode: ID!, $from: String!, $to: String!, $figure: Figure!, $after: String) {\n    figureList(regionCode: $regionCode, from: $from, to: $to, figure: $figure, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          label\n          needId\n          community\n          on\n          amount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FigureListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionName($code: ID!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RegionNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReconciliationList($after: String) {\n    reconciliationList(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          finishedAt\n          fromOn\n          olderOn\n          compared\n          driftCount\n          driftsWithin\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReconciliationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DriftList($id: ID!, $after: String) {\n    driftList(id: $id, first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          folded\n          key\n          region {\n            code\n            name\n          }\n          amounts {\n            name\n            expected\n            found\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DriftListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsAtHome($states: [NeedState!]!) {\n    waiting: needList(first: 1, states: [asked, submitted, returned]) {\n      totalCount\n    }\n    matching: needList(first: 1, states: [open]) {\n      totalCount\n    }\n    running: needList(first: 1, states: [underway]) {\n      totalCount\n    }\n    toAccept: needList(first: 1, states: [delivered]) {\n      totalCount\n    }\n    done: needList(first: 1, states: [accepted, closed]) {\n      totalCount\n    }\n    newest: needList(first: 5, states: $states) {\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          dueAt\n          stateSince\n          community {\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsAtHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedList(\n    $first: Int = 30\n    $after: String\n    $states: [NeedState!]\n    $text: String\n    $urgency: Urgency\n    $category: String\n    $regionCode: ID\n  ) {\n    needList(\n      first: $first\n      after: $after\n      states: $states\n      text: $text\n      urgency: $urgency\n      category: $category\n      regionCode: $regionCode\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          number\n          title\n          state\n          urgency\n          category\n          dueAt\n          stateSince\n          createdAt\n          community {\n            code\n            name\n          }\n          parts {\n            ...PartOfNeed\n          }\n        }\n      }\n    }\n  }\n  fragment PartOfNeed on NeedPart {\n    id\n    kind\n    name\n    unit\n    quantity\n    pending\n    accepted\n    isDropped\n    skills\n  }\n"): typeof import('./graphql').NeedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Need($id: ID!) {\n    need(id: $id) {\n      id\n      number\n      title\n      detail\n      publicSentence\n      state\n      urgency\n      category\n      channel\n      targetGroup\n      targetCount\n      place\n      startsAt\n      endsAt\n      budget\n      minutesEach\n      servedCount\n      dueAt\n      stateSince\n      createdAt\n      publishedAt\n      lastReason\n      version\n      community {\n        code\n        name\n      }\n      parts {\n        ...PartOfNeed\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n      history {\n        id\n        type\n        at\n        role\n        organization {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostNeed($regionCode: ID!, $input: NeedInput!, $asDraft: Boolean!, $idempotencyKey: String!) {\n    postNeed(regionCode: $regionCode, input: $input, asDraft: $asDraft, idempotencyKey: $idempotencyKey) {\n      id\n      number\n      state\n      dueAt\n    }\n  }\n"): typeof import('./graphql').PostNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnNeed($id: ID!, $action: NeedAction!, $version: Int!, $reason: String) {\n    actOnNeed(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n      state\n      version\n      dueAt\n    }\n  }\n"): typeof import('./graphql').ActOnNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditNeed($id: ID!, $version: Int!, $input: NeedInput!) {\n    editNeed(id: $id, version: $version, input: $input) {\n      id\n      version\n      state\n    }\n  }\n"): typeof import('./graphql').EditNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyNeed($id: ID!, $version: Int!, $publicSentence: String!) {\n    verifyNeed(id: $id, version: $version, publicSentence: $publicSentence) {\n      id\n      version\n      state\n    }\n  }\n"): typeof import('./graphql').VerifyNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeNeed($id: ID!, $intoId: ID!, $version: Int!) {\n    mergeNeed(id: $id, intoId: $intoId, version: $version) {\n      id\n      version\n      state\n    }\n  }\n"): typeof import('./graphql').MergeNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenWords($needId: ID!) {\n    openWords(needId: $needId) {\n      words\n      phone\n      isOnBehalf\n    }\n  }\n"): typeof import('./graphql').OpenWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterResident($needId: ID!, $words: String!, $phone: String) {\n    registerResident(needId: $needId, words: $words, phone: $phone) {\n      code\n      number\n      dueAt\n    }\n  }\n"): typeof import('./graphql').RegisterResidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($after: String) {\n    inbox(first: 50, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          isTask\n          urgency\n          subjectType\n          subjectId\n          minutes\n          dueAt\n          createdAt\n          need {\n            id\n            number\n            title\n            community {\n              name\n            }\n          }\n          organization {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxCount {\n    inboxCount {\n      tasks\n      over\n      news\n    }\n  }\n"): typeof import('./graphql').InboxCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotices($ids: [ID!]!) {\n    readNotices(ids: $ids)\n  }\n"): typeof import('./graphql').ReadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganizationList($regionCode: ID, $state: OrganizationState, $text: String, $after: String) {\n    organizationList(regionCode: $regionCode, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          registrationType\n          kind\n          isCharity\n          grade\n          gradeValidTo\n          categories\n          isDemo\n          region {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganizationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organization($id: ID!) {\n    organization(id: $id) {\n      id\n      name\n      state\n      registrationType\n      kind\n      uscc\n      isCharity\n      grade\n      gradeValidTo\n      isOnCreditList\n      categories\n      servedRegions\n      capacity\n      isDemo\n      lastReason\n      createdAt\n      version\n      regionCode\n      region {\n        name\n        path {\n          name\n        }\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n    }\n  }\n"): typeof import('./graphql').OrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterOrganization($input: OrganizationInput!) {\n    registerOrganization(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganization($id: ID!, $version: Int!, $input: OrganizationInput!) {\n    editOrganization(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EditOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnOrganization($id: ID!, $action: OrganizationAction!, $version: Int!, $reason: String) {\n    actOnOrganization(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActOnOrganizationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeeklyCoverage($regionCode: ID!, $weekOn: Day!, $weeks: Int!) {\n    weeklyCoverage(regionCode: $regionCode, weekOn: $weekOn, weeks: $weeks) {\n      regionCode\n      name\n      weekOn\n      needs\n      confirmed\n    }\n  }\n"): typeof import('./graphql').WeeklyCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingPlans($regionCode: ID!, $weekOn: Day!) {\n    matchingPlans(regionCode: $regionCode, weekOn: $weekOn) {\n      id\n      state\n      requestedAt\n      withoutFairness\n    }\n  }\n"): typeof import('./graphql').MatchingPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchingPlan($id: ID!) {\n    matchingPlan(id: $id) {\n      id\n      state\n      version\n      requestedAt\n      finishedAt\n      basisAt\n      isStale\n      isStopAsked\n      withoutFairness\n      basedOnId\n      steps {\n        stage\n        milliseconds\n        count\n      }\n      progress {\n        milliseconds\n        objective\n        bound\n      }\n      result {\n        needs\n        needsWithoutTime\n        heads\n        volunteers\n        volunteerMinutes\n        pairs\n        filled\n        filledWithoutFairness\n        objective\n        bound\n        gapMillionths\n        skills {\n          skill\n          wanted\n          available\n        }\n        fills {\n          regionCode\n          name\n          asked\n          filled\n          filledWithoutFairness\n        }\n      }\n      changes {\n        change\n        count\n      }\n      sending {\n        toSend\n        sent\n        refused\n        agreed\n      }\n      places {\n        regionCode\n        name\n        latitude\n        longitude\n        filled\n        missing\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n"): typeof import('./graphql').MatchingPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanLines($id: ID!, $changes: [PlanChange!], $regionCode: ID, $first: Int!, $after: String) {\n    matchingPlan(id: $id) {\n      id\n      lines(changes: $changes, regionCode: $regionCode, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            id\n            change\n            decision\n            label\n            heads\n            startsAt\n            endsAt\n            metres\n            isDistanceAbout\n            unfilledReason\n            blockedBy\n            blockedByUrgency\n            refusedWith\n            parts {\n              part\n              value\n              amount\n            }\n            need {\n              id\n              title\n              urgency\n              community {\n                code\n                name\n              }\n            }\n            fromNeed {\n              id\n              title\n            }\n            invitation {\n              id\n              state\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePlan(\n    $regionCode: ID!\n    $weekOn: Day!\n    $basedOnId: ID\n    $withoutFairness: Boolean\n    $idempotencyKey: String!\n  ) {\n    makePlan(\n      regionCode: $regionCode\n      weekOn: $weekOn\n      basedOnId: $basedOnId\n      withoutFairness: $withoutFairness\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').MakePlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnPlan($id: ID!, $action: PlanAction!, $version: Int!) {\n    actOnPlan(id: $id, action: $action, version: $version) {\n      id\n      state\n      version\n      sending {\n        toSend\n      }\n    }\n  }\n"): typeof import('./graphql').ActOnPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideOnLines($planId: ID!, $lineIds: [ID!]!, $decision: PlanDecision) {\n    decideOnLines(planId: $planId, lineIds: $lineIds, decision: $decision) {\n      id\n      decision\n    }\n  }\n"): typeof import('./graphql').DecideOnLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectList($after: String, $states: [ProjectState!]) {\n    projectList(first: 30, after: $after, states: $states) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          state\n          stateSince\n          servedCount\n          organization {\n            id\n            name\n          }\n          community {\n            code\n            name\n          }\n          need {\n            id\n            title\n            number\n            dueAt\n            stateSince\n            parts {\n              ...PartOfNeed\n            }\n          }\n          ...ProjectLinkage\n        }\n      }\n    }\n  }\n  fragment ProjectLinkage on Project {\n    linkage {\n      community\n      organization\n      worker\n      volunteer\n      resource\n      steps\n    }\n  }\n"): typeof import('./graphql').ProjectListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($id: ID!) {\n    project(id: $id) {\n      id\n      state\n      stateSince\n      lastReason\n      servedCount\n      createdAt\n      acceptedAt\n      version\n      organization {\n        id\n        name\n      }\n      community {\n        code\n        name\n      }\n      socialWorker {\n        id\n        name\n        grade\n      }\n      claims {\n        ...ClaimParts\n      }\n      need {\n        id\n        title\n        number\n        state\n        category\n        targetCount\n        startsAt\n        endsAt\n        dueAt\n        stateSince\n        parts {\n          ...PartOfNeed\n        }\n      }\n      allowedActions {\n        action\n        isOpen\n        wantsReason\n      }\n      ...ProjectLinkage\n    }\n  }\n"): typeof import('./graphql').ProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnProject($id: ID!, $action: ProjectAction!, $version: Int!, $reason: String) {\n    actOnProject(id: $id, action: $action, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActOnProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptProject($id: ID!, $version: Int!, $servedCount: Int!) {\n    acceptProject(id: $id, version: $version, servedCount: $servedCount) {\n      id\n    }\n  }\n"): typeof import('./graphql').AcceptProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignSocialWorker($id: ID!, $version: Int!, $socialWorkerId: ID!) {\n    assignSocialWorker(id: $id, version: $version, socialWorkerId: $socialWorkerId) {\n      id\n    }\n  }\n"): typeof import('./graphql').AssignSocialWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerChoices {\n    socialWorkers(first: 100) {\n      edges {\n        node {\n          id\n          name\n          grade\n          state\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkerChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNeedList($after: String, $regionCode: ID, $category: String) {\n    publicNeeds(first: 20, after: $after, regionCode: $regionCode, category: $category) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...PublicNeedParts\n        }\n      }\n    }\n  }\n  fragment PublicNeedParts on PublicNeed {\n    id\n    sentence\n    category\n    urgency\n    state\n    townshipCode\n    townshipName\n    targetCount\n    peopleWanted\n    peopleFound\n    publishedAt\n  }\n"): typeof import('./graphql').PublicNeedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNeedOne($needId: ID!) {\n    publicNeed(needId: $needId) {\n      ...PublicNeedParts\n    }\n  }\n"): typeof import('./graphql').PublicNeedOneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionPath($code: ID!) {\n    region(code: $code) {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RegionPathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchCommunities($text: String!) {\n    searchRegions(text: $text, level: community) {\n      code\n      name\n      path {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').SearchCommunitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForHelp(\n    $regionCode: ID!\n    $category: String!\n    $urgency: Urgency!\n    $words: String!\n    $phone: String\n    $isOnBehalf: Boolean!\n    $idempotencyKey: String!\n  ) {\n    askForHelp(\n      regionCode: $regionCode\n      category: $category\n      urgency: $urgency\n      words: $words\n      phone: $phone\n      isOnBehalf: $isOnBehalf\n      idempotencyKey: $idempotencyKey\n    ) {\n      code\n      number\n      dueAt\n    }\n  }\n"): typeof import('./graphql').AskForHelpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowNeed($code: String!) {\n    followNeed(code: $code) {\n      ...ResidentNeedParts\n    }\n  }\n  fragment ResidentNeedParts on ResidentNeed {\n    number\n    state\n    category\n    communityName\n    reason\n    dueAt\n    canRate\n    canWithdraw\n    outcome\n    timesRead\n    steps {\n      state\n      at\n    }\n  }\n"): typeof import('./graphql').FollowNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateNeed($code: String!, $outcome: RatingOutcome!, $stars: Int) {\n    rateNeed(code: $code, outcome: $outcome, stars: $stars) {\n      ...ResidentNeedParts\n    }\n  }\n"): typeof import('./graphql').RateNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRequest($code: String!) {\n    withdrawRequest(code: $code) {\n      ...ResidentNeedParts\n    }\n  }\n"): typeof import('./graphql').WithdrawRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Allocation($id: ID!) {\n    allocation(id: $id) {\n      ...AllocationParts\n    }\n  }\n  fragment AllocationParts on Allocation {\n    id\n    kind\n    amount\n    state\n    madeAt\n    confirmedAt\n    returnedAt\n    lastReason\n    version\n    madeBy {\n      id\n      name\n    }\n    confirmedBy {\n      id\n      name\n    }\n    resource {\n      __typename\n      id\n      name\n      organization {\n        id\n        name\n      }\n      ... on GoodsLot {\n        unit\n      }\n      ... on ResourceOffer {\n        unit\n      }\n    }\n    project {\n      id\n      state\n      community {\n        code\n        name\n      }\n      organization {\n        id\n        name\n      }\n      need {\n        id\n        title\n        publicSentence\n      }\n    }\n    allowedActions {\n      action\n      isOpen\n      wantsReason\n    }\n  }\n"): typeof import('./graphql').AllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectAllocations($id: ID!) {\n    project(id: $id) {\n      id\n      allocations {\n        ...AllocationParts\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectAllocationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectOfNeed($id: ID!) {\n    need(id: $id) {\n      id\n      project {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectOfNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectsForResource($resourceId: ID!, $text: String) {\n    projectsForResource(resourceId: $resourceId, text: $text, first: 50) {\n      totalCount\n      edges {\n        node {\n          id\n          community {\n            code\n            name\n          }\n          organization {\n            id\n            name\n          }\n          need {\n            id\n            number\n            title\n            parts {\n              id\n              kind\n              name\n              unit\n              quantity\n              accepted\n              pending\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectsForResourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftTrace($transferId: ID!) {\n    giftTrace(transferId: $transferId) {\n      left\n      uses {\n        amount\n        transferId\n        allocation {\n          ...AllocationParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GiftTraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Allocate($input: AllocationInput!, $idempotencyKey: String!) {\n    allocate(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').AllocateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAllocation($id: ID!, $version: Int!) {\n    confirmAllocation(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ConfirmAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAllocation($id: ID!, $version: Int!, $reason: String) {\n    returnAllocation(id: $id, version: $version, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReturnAllocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowGift($code: String!) {\n    followGift(code: $code) {\n      amount\n      givenAt\n      receiptNumber\n      charityName\n      fundName\n      purposeCategories\n      isTakenBack\n      used\n      left\n      servedCount\n      uses {\n        amount\n        at\n        fundName\n        organizationName\n        category\n        sentence\n        townshipName\n        confirmedAt\n        acceptedAt\n        servedCount\n        outcome\n      }\n    }\n  }\n"): typeof import('./graphql').FollowGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewGiftCode($id: ID!) {\n    renewGiftCode(id: $id) {\n      code\n    }\n  }\n"): typeof import('./graphql').RenewGiftCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyLedger($fundId: ID!, $after: String) {\n    fundLedger(fundId: $fundId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...TransferParts\n        }\n      }\n    }\n  }\n  fragment TransferParts on Transfer {\n    id\n    kind\n    amount\n    donorName\n    receiptNumber\n    reason\n    at\n    reversesId\n    debit {\n      id\n      name\n      kind\n    }\n    credit {\n      id\n      name\n      kind\n    }\n    takenBackBy {\n      id\n    }\n    madeBy {\n      id\n      name\n    }\n    allocation {\n      id\n      state\n      project {\n        id\n        need {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoneyLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Transfer($id: ID!) {\n    transfer(id: $id) {\n      ...TransferParts\n      credit {\n        allowedActions\n      }\n    }\n  }\n"): typeof import('./graphql').TransferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoodsLedger($lotId: ID!, $after: String) {\n    goodsLedger(lotId: $lotId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          change\n          reason\n          at\n          madeBy {\n            id\n            name\n          }\n          allocation {\n            id\n            state\n            project {\n              id\n              need {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').GoodsLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bookings($offerId: ID!, $after: String) {\n    offerBookings(offerId: $offerId, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          quantity\n          startsAt\n          endsAt\n          at\n          isReleased\n          madeBy {\n            id\n            name\n          }\n          allocation {\n            id\n            state\n            project {\n              id\n              need {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BookingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackGift($id: ID!, $reason: String!, $idempotencyKey: String!) {\n    takeBackGift(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').TakeBackGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMoney($fromId: ID!, $toId: ID!, $amount: Money!, $idempotencyKey: String!) {\n    moveMoney(fromId: $fromId, toId: $toId, amount: $amount, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourceList(\n    $kind: ResourceKind\n    $regionCode: ID\n    $organizationId: ID\n    $category: String\n    $isAvailable: Boolean\n    $text: String\n    $after: String\n  ) {\n    resourceList(\n      kind: $kind\n      regionCode: $regionCode\n      organizationId: $organizationId\n      category: $category\n      isAvailable: $isAvailable\n      text: $text\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...ResourceParts\n        }\n      }\n    }\n  }\n  fragment ResourceParts on CharityResource {\n    __typename\n    id\n    name\n    regionCode\n    purposeCategories\n    purposePlaces {\n      code\n      name\n    }\n    region {\n      code\n      name\n    }\n    organization {\n      id\n      name\n      isDemo\n    }\n    ... on FundAccount {\n      fundKind: kind\n      balance\n    }\n    ... on GoodsLot {\n      category\n      unit\n      onHand\n      received\n      expiresOn\n    }\n    ... on ResourceOffer {\n      offerKind: kind\n      category\n      unit\n      capacity\n      validFrom\n      validTo\n      isWithdrawn\n    }\n  }\n"): typeof import('./graphql').ResourceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Resource($id: ID!) {\n    charityResource(id: $id) {\n      ...ResourceParts\n      createdAt\n      allowedActions\n      ... on GoodsLot {\n        donorName\n        receiptNumber\n      }\n      ... on ResourceOffer {\n        detail\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ResourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSeat($id: ID!) {\n    organization(id: $id) {\n      id\n      regionCode\n    }\n  }\n"): typeof import('./graphql').OwnSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFund($input: FundInput!, $idempotencyKey: String!) {\n    openFund(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenFundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveGift(\n    $fundId: ID!\n    $amount: Money!\n    $donorName: String\n    $receiptNumber: String\n    $idempotencyKey: String!\n  ) {\n    receiveGift(\n      fundId: $fundId\n      amount: $amount\n      donorName: $donorName\n      receiptNumber: $receiptNumber\n      idempotencyKey: $idempotencyKey\n    ) {\n      code\n    }\n  }\n"): typeof import('./graphql').ReceiveGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveGoods($input: GoodsInput!, $idempotencyKey: String!) {\n    receiveGoods(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReceiveGoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteOffGoods($lotId: ID!, $quantity: Int!, $reason: String!, $idempotencyKey: String!) {\n    writeOffGoods(lotId: $lotId, quantity: $quantity, reason: $reason, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').WriteOffGoodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferResource($input: OfferInput!, $idempotencyKey: String!) {\n    offerResource(input: $input, idempotencyKey: $idempotencyKey) {\n      id\n    }\n  }\n"): typeof import('./graphql').OfferResourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOffer($id: ID!, $version: Int!, $isWithdrawn: Boolean!) {\n    withdrawOffer(id: $id, version: $version, isWithdrawn: $isWithdrawn) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SocialWorkerList(\n    $regionCode: ID\n    $grade: CertificateGrade\n    $state: SocialWorkerState\n    $text: String\n    $after: String\n  ) {\n    socialWorkers(\n      regionCode: $regionCode\n      grade: $grade\n      state: $state\n      text: $text\n      first: 30\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          grade\n          certificateValidTo\n          specialties\n          capacity\n          isDemo\n          region {\n            name\n          }\n          organization {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SocialWorkerListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SocialWorker($id: ID!) {\n    socialWorker(id: $id) {\n      id\n      name\n      state\n      grade\n      certificateEnding\n      certificateValidTo\n      specialties\n      capacity\n      isDemo\n      createdAt\n      version\n      region {\n        code\n        name\n        path {\n          name\n        }\n      }\n      organization {\n        id\n        name\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n"): typeof import('./graphql').SocialWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnregisteredSocialWorkers {\n    unregisteredSocialWorkers {\n      personId\n      name\n      regionCode\n    }\n  }\n"): typeof import('./graphql').UnregisteredSocialWorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmployerList {\n    organizationList(state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EmployerListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterSocialWorker($personId: ID!, $input: SocialWorkerInput!) {\n    registerSocialWorker(personId: $personId, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterSocialWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSocialWorker($id: ID!, $version: Int!, $input: SocialWorkerInput!) {\n    editSocialWorker(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EditSocialWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnSocialWorker($id: ID!, $action: SocialWorkerAction!, $version: Int!) {\n    actOnSocialWorker(id: $id, action: $action, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActOnSocialWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StationList(\n    $regionCode: ID\n    $kind: StationKind\n    $state: StationState\n    $text: String\n    $after: String\n  ) {\n    stations(regionCode: $regionCode, kind: $kind, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          kind\n          state\n          openedOn\n          closedOn\n          isDemo\n          region {\n            code\n            name\n          }\n          parent {\n            id\n            name\n          }\n          operator {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Station($id: ID!) {\n    station(id: $id) {\n      id\n      name\n      kind\n      state\n      address\n      openedOn\n      closedOn\n      isDemo\n      version\n      regionCode\n      region {\n        code\n        name\n        path {\n          code\n          name\n        }\n      }\n      parent {\n        id\n        name\n      }\n      operator {\n        id\n        name\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n"): typeof import('./graphql').StationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StationCoverage($countyCode: ID!) {\n    stationCoverage(countyCode: $countyCode) {\n      townshipCount\n      coveredCount\n      townships {\n        regionCode\n        stationCount\n        region {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StationCoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OperatorList($regionCode: ID) {\n    organizationList(regionCode: $regionCode, state: active, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OperatorListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterStation($input: StationInput!) {\n    registerStation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditStation($id: ID!, $version: Int!, $input: StationInput!) {\n    editStation(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').EditStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnStation($id: ID!, $action: StationAction!, $version: Int!) {\n    actOnStation(id: $id, action: $action, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActOnStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EntrustStation($id: ID!, $organizationId: ID, $version: Int!) {\n    entrustStation(id: $id, organizationId: $organizationId, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').EntrustStationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParkedList($isWaiting: Boolean!, $after: String) {\n    parkedList(isWaiting: $isWaiting, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          handler\n          type\n          subjectType\n          subjectId\n          at\n          reason\n          parkedAt\n          retriedAt\n          region {\n            code\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ParkedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParkedCount {\n    parkedList(first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ParkedCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryParked($id: ID!) {\n    retryParked(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').RetryParkedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VolunteerList(\n    $regionCode: ID\n    $skill: String\n    $state: VolunteerState\n    $text: String\n    $after: String\n  ) {\n    volunteers(regionCode: $regionCode, skill: $skill, state: $state, text: $text, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          state\n          skills\n          maxShiftsPerWeek\n          isDemo\n          licences {\n            skill\n            expiresOn\n          }\n          weeklyHours {\n            weekday\n            fromMinute\n            toMinute\n          }\n          region {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').VolunteerListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Volunteer($id: ID!) {\n    volunteer(id: $id) {\n      ...VolunteerParts\n      name\n      createdAt\n    }\n  }\n  fragment VolunteerParts on Volunteer {\n    id\n    state\n    version\n    regionCode\n    skills\n    languages\n    categories\n    maxShiftsPerWeek\n    isDemo\n    licences {\n      skill\n      expiresOn\n      numberEnding\n    }\n    weeklyHours {\n      weekday\n      fromMinute\n      toMinute\n    }\n    exceptions {\n      on\n      fromMinute\n      toMinute\n    }\n    region {\n      name\n      path {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').VolunteerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyVolunteer {\n    myVolunteer {\n      ...VolunteerParts\n      name\n      latitude\n      longitude\n      allowedActions {\n        action\n        isOpen\n      }\n    }\n  }\n"): typeof import('./graphql').MyVolunteerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterVolunteer($input: VolunteerInput!, $version: Int) {\n    registerVolunteer(input: $input, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterVolunteerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActAsVolunteer($action: VolunteerAction!, $version: Int!) {\n    actAsVolunteer(action: $action, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').ActAsVolunteerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PositionNotice {\n    privacyNotice {\n      version\n    }\n  }\n"): typeof import('./graphql').PositionNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreeToPosition($version: String!) {\n    giveConsent(purpose: position, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql').AgreeToPositionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeightBoard($regionCode: ID!) {\n    weightsInForce(regionCode: $regionCode) {\n      sinceOn\n      publishedFor\n      maySet\n      weights {\n        ...WeightValues\n      }\n    }\n    publishedWeights(regionCode: $regionCode) {\n      id\n      number\n      fromOn\n      publishedAt\n      publishedBy {\n        id\n        name\n      }\n    }\n    weightDrafts(regionCode: $regionCode) {\n      id\n      state\n      fromOn\n      reason\n      madeAt\n      madeBy {\n        id\n        name\n      }\n    }\n  }\n  fragment WeightValues on Weights {\n    kinds {\n      kind\n      parts {\n        part\n        weight\n      }\n      withinMetres\n    }\n    fullLoad\n    urgencyValues {\n      urgency\n      value\n    }\n    fairness {\n      share\n      bonus\n    }\n    bufferMinutes\n    inertiaThousandths\n  }\n"): typeof import('./graphql').WeightBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WeightDraft($id: ID!) {\n    weightDraft(id: $id) {\n      id\n      regionCode\n      state\n      fromOn\n      reason\n      version\n      isChangedSince\n      madeAt\n      weights {\n        ...WeightValues\n      }\n      allowedActions {\n        action\n        isOpen\n      }\n      simulation {\n        id\n        state\n        weekOn\n        regionCode\n        region {\n          code\n          name\n        }\n        finishedAt\n        steps {\n          stage\n          milliseconds\n          count\n        }\n        comparison {\n          needs\n          heads\n          kept\n          dropped\n          added\n          today {\n            ...OutcomeParts\n          }\n          draft {\n            ...OutcomeParts\n          }\n          communities {\n            regionCode\n            name\n            asked\n            today\n            draft\n          }\n        }\n      }\n    }\n  }\n  fragment OutcomeParts on PlanOutcome {\n    filled\n    served\n    worst {\n      regionCode\n      name\n      asked\n      today\n      draft\n    }\n  }\n"): typeof import('./graphql').WeightDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftWeights(\n    $regionCode: ID!\n    $fromOn: Day!\n    $reason: String!\n    $weights: WeightsInput!\n    $idempotencyKey: String!\n  ) {\n    draftWeights(\n      regionCode: $regionCode\n      fromOn: $fromOn\n      reason: $reason\n      weights: $weights\n      idempotencyKey: $idempotencyKey\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql').DraftWeightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeWeightDraft(\n    $id: ID!\n    $version: Int!\n    $fromOn: Day!\n    $reason: String!\n    $weights: WeightsInput!\n  ) {\n    changeWeightDraft(id: $id, version: $version, fromOn: $fromOn, reason: $reason, weights: $weights) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').ChangeWeightDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SimulateWeights($id: ID!, $version: Int!, $weekOn: Day!, $withinCode: ID) {\n    simulateWeights(id: $id, version: $version, weekOn: $weekOn, withinCode: $withinCode) {\n      id\n      version\n    }\n  }\n"): typeof import('./graphql').SimulateWeightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnWeightDraft($id: ID!, $action: WeightDraftAction!, $version: Int!) {\n    actOnWeightDraft(id: $id, action: $action, version: $version) {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql').ActOnWeightDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChildRegions($parentCode: ID) {\n    childRegions(parentCode: $parentCode) {\n      code\n      name\n      level\n      isAdministrative\n    }\n  }\n"): typeof import('./graphql').ChildRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person {\n        id\n        name\n        isDemo\n      }\n      hat {\n        ...HatParts\n      }\n      hats {\n        ...HatParts\n      }\n    }\n  }\n  fragment HatParts on Grant {\n    id\n    role\n    regionCode\n    organizationId\n    validTo\n    organization {\n      name\n    }\n    region {\n      code\n      name\n      level\n      path {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeHat($id: ID!) {\n    takeHat(id: $id) {\n      person {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').TakeHatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Taxonomy($name: TaxonomyName!) {\n    taxonomy(name: $name) {\n      code\n      parentCode\n      zh\n      en\n      wantsLicence\n      isSensitive\n    }\n  }\n"): typeof import('./graphql').TaxonomyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
