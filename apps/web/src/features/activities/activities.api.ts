import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../gql/gql.js';
import type { MySignUpsQuery, OpenShiftsQuery, OpenShiftsQueryVariables } from '../../gql/graphql.js';
import { ifThere, request } from '../../platform/api.js';
import { listStart, nextPage } from '../../platform/lists.js';

const OpenShiftsDocument = graphql(`
  query OpenShifts($after: String, $regionCode: ID, $from: DateTime, $to: DateTime, $hasPlaces: Boolean!) {
    openShifts(
      first: 20
      after: $after
      regionCode: $regionCode
      from: $from
      to: $to
      hasPlaces: $hasPlaces
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ShiftParts
        }
      }
    }
  }
  fragment ShiftParts on Shift {
    id
    startsAt
    endsAt
    capacity
    taken
    waiting
    state
    skills
    activity {
      title
      detail
      place
      category
      community {
        name
      }
      organization {
        name
      }
    }
    mySignUp {
      id
      state
      version
      placeInLine
      checkedInAt
      checkedOutAt
      allowedActions {
        action
        isOpen
      }
    }
  }
`);
const ShiftDocument = graphql(`
  query OneShift($id: ID!) {
    shift(id: $id) {
      ...ShiftParts
    }
  }
`);
const SignUpDocument = graphql(`
  mutation SignUpForShift($shiftId: ID!) {
    signUp(shiftId: $shiftId) {
      id
      state
      placeInLine
    }
  }
`);
const ActOnSignUpDocument = graphql(`
  mutation ActOnOwnSignUp($id: ID!, $action: SignUpAction!, $version: Int!) {
    actOnSignUp(id: $id, action: $action, version: $version) {
      id
      state
    }
  }
`);
const MySignUpsDocument = graphql(`
  query MySignUps {
    mySignUps(first: 50) {
      edges {
        node {
          id
          state
          placeInLine
          shift {
            id
            startsAt
            endsAt
            state
            activity {
              title
              place
            }
          }
        }
      }
    }
  }
`);
const MyHoursDocument = graphql(`
  query MyHours {
    myHours {
      minutes
      minutesThisYear
      minutesWaiting
      stars
    }
    myHoursEntries(first: 50) {
      edges {
        node {
          id
          minutes
          servedOn
          reason
          activity {
            title
          }
        }
      }
    }
  }
`);
const ScanDocument = graphql(`
  mutation ScanCode($code: String!) {
    scanCode(code: $code) {
      scannedAt
      goodUntil
      shift {
        id
        startsAt
        endsAt
        activity {
          title
          place
        }
      }
    }
  }
`);
const CheckInDocument = graphql(`
  mutation CheckInByTicket {
    checkIn {
      id
      state
      checkedInAt
    }
  }
`);
const CheckOutDocument = graphql(`
  mutation CheckOutByTicket {
    checkOut {
      id
      state
      checkedOutAt
    }
  }
`);

export type FoundShift = OpenShiftsQuery['openShifts']['edges'][number]['node'];
export type MySignUp = MySignUpsQuery['mySignUps']['edges'][number]['node'];
type ShiftFilter = Omit<OpenShiftsQueryVariables, 'after'>;

/** Shifts anybody may join, soonest first, page by page. */
export const openShiftsQuery = (filter: ShiftFilter) =>
  infiniteQueryOptions({
    queryKey: ['activities', 'open', filter],
    queryFn: async ({ pageParam }) =>
      (await request(OpenShiftsDocument, { ...filter, after: pageParam })).openShifts,
    initialPageParam: listStart,
    getNextPageParam: nextPage,
  });

/** One shift; null when there is none. */
export const shiftQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', 'shift', id],
    queryFn: () => ifThere(request(ShiftDocument, { id }).then(({ shift }) => shift)),
  });

/** The own sign-ups, newest first. */
export const mySignUpsQuery = queryOptions({
  queryKey: ['activities', 'mine'],
  queryFn: async () => (await request(MySignUpsDocument)).mySignUps.edges.map((edge) => edge.node),
});

/** The own hours: the total and its entries. */
export const myHoursQuery = queryOptions({
  queryKey: ['activities', 'hours'],
  queryFn: async () => request(MyHoursDocument),
});

/** Takes a place, or a place in the line where all are taken. */
export const signUp = async (shiftId: string) => (await request(SignUpDocument, { shiftId })).signUp;

/** Gives the own place back. */
export const cancelSignUp = async (id: string, version: number) =>
  (await request(ActOnSignUpDocument, { id, version, action: 'cancel' })).actOnSignUp;

/** Verifies a scanned code at once and leaves a ticket in this browser. */
export const scanCode = async (code: string) => (await request(ScanDocument, { code })).scanCode;

/** Checks in with the time of the scan. */
export const checkIn = async () => (await request(CheckInDocument)).checkIn;

/** Checks out with the time of the scan. */
export const checkOut = async () => (await request(CheckOutDocument)).checkOut;
