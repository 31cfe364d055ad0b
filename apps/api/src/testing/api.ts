import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';

interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { code: string; details: Record<string, unknown> };
  }[];
}

/** What a role at a place needs to be given. */
export interface ActorOptions {
  readonly role?: string;
  readonly regionCode?: string;
  readonly organizationId?: string;
  readonly name?: string;
}

const apis = (): Record<string, { url: string; databaseUrl: string }> =>
  JSON.parse(process.env['WUSHE_TEST_APIS'] ?? '{}');

/** What would have reached a phone. */
export interface SentMessage {
  readonly to: string;
  readonly text: string;
}

/** The api of this jest worker, its database, and its clock. */
export class TestApi {
  private constructor(
    readonly url: string,
    /** The owner's connection: for arranging rows and looking at what was stored. */
    readonly db: Client,
    /** Where that connection goes. */
    readonly databaseUrl: string,
  ) {}

  /** Connects and empties every table but the regions. */
  static async start(): Promise<TestApi> {
    const address = apis()[process.env['JEST_WORKER_ID'] ?? '1'];
    if (!address) throw new Error('no api for this worker');
    const db = new Client({ connectionString: address.databaseUrl });
    await db.connect();
    const api = new TestApi(address.url, db, address.databaseUrl);
    await api.empty();
    return api;
  }

  /** The same database through another process. */
  through(url: string): TestApi {
    return new TestApi(url, this.db, this.databaseUrl);
  }

  async empty(): Promise<void> {
    const { rows } = await this.db.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables
       where schemaname = 'public' and tablename not in ('migrations', 'regions')`,
    );
    await this.db.query(`truncate ${rows.map((row) => row.name).join(', ')} cascade`);
    await this.setClock(null);
    await this.messages();
  }

  /** What was sent to phones since the last time, or since the api was emptied. */
  async messages(): Promise<readonly SentMessage[]> {
    const answer = await fetch(`${this.url}/testing/messages`, { method: 'POST' });
    return (await answer.json()) as readonly SentMessage[];
  }

  async stop(): Promise<void> {
    await this.db.end();
  }

  /** Sets the api's clock; null lets it run as usual. */
  async setClock(instant: string | null): Promise<void> {
    await this.post('/testing/clock', { instant });
  }

  /** Lets the api seal and handle every event. */
  async settle(): Promise<void> {
    await this.post('/testing/settle', {});
  }

  /** Lets the api do what comes round again: what expires, what is forgotten. */
  async doChores(): Promise<void> {
    await this.post('/testing/chores', {});
  }

  /** A request as nobody, or with a session's cookie. */
  gql<T>(query: string, variables: object = {}, cookie?: string): Promise<Answer<T>> {
    return this.send(query, variables, { ...(cookie && { cookie }) });
  }

  /** A request as nobody through the proxy in front, which saw it come from these addresses. */
  gqlFrom<T>(forwardedFor: string, query: string, variables: object = {}): Promise<Answer<T>> {
    return this.send(query, variables, { 'x-forwarded-for': forwardedFor });
  }

  private async send<T>(
    query: string,
    variables: object,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  /** Somebody signed in who agreed to the privacy notice, with one hat if a role is given. */
  async actor({ role, regionCode, organizationId, name = '测试人' }: ActorOptions = {}): Promise<TestActor> {
    const personId = randomUUID();
    await this.db.query(
      'insert into people (id, name, is_demo, created_at, version) values ($1, $2, false, now(), 1)',
      [personId, name],
    );
    await this.consent(personId, 'privacyNotice');
    const grantId = role ? await this.grant(personId, role, regionCode, organizationId) : null;
    const token = randomBytes(32).toString('base64url');
    await this.db.query(
      `insert into sessions (id, token_hash, person_id, grant_id, created_at, expires_at)
       values ($1, $2, $3, $4, now(), now() + interval '10 years')`,
      [randomUUID(), createHash('sha256').update(token).digest('hex'), personId, grantId],
    );
    return new TestActor(this, personId, `wushe_session=${token}`, grantId);
  }

  /** Somebody agrees to a purpose. */
  async consent(personId: string, purpose: string): Promise<void> {
    await this.db.query(
      `insert into consents (id, person_id, purpose, notice_version, given_at, channel, given_by_id)
       values ($1, $2, $3, 'test', now(), 'online', $2)`,
      [randomUUID(), personId, purpose],
    );
  }

  async grant(personId: string, role: string, regionCode?: string, organizationId?: string): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `insert into grants (id, person_id, role, region_code, organization_id, valid_from)
       values ($1, $2, $3, $4, $5, '2020-01-01')`,
      [id, personId, role, regionCode ?? null, organizationId ?? null],
    );
    return id;
  }

  /** Types of the events recorded about a subject, oldest first. */
  async eventsOf(subjectId: string): Promise<string[]> {
    const { rows } = await this.db.query<{ type: string }>(
      'select type from events where subject_id = $1 or root_id = $1 order by id',
      [subjectId],
    );
    return rows.map((row) => row.type);
  }

  private async post(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
}

/** Somebody with a session. */
export class TestActor {
  constructor(
    readonly api: TestApi,
    readonly personId: string,
    readonly cookie: string,
    readonly grantId: string | null,
  ) {}

  /** The same session used through another process. */
  through(api: TestApi): TestActor {
    return new TestActor(api, this.personId, this.cookie, this.grantId);
  }

  /** The data of a request that must succeed. */
  async does<T>(query: string, variables: object = {}): Promise<T> {
    const answer = await this.api.gql<T>(query, variables, this.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** The refusal of a request that must be refused. */
  async isRefused(
    query: string,
    variables: object = {},
  ): Promise<{ code: string; details: Record<string, unknown> }> {
    const answer = await this.api.gql(query, variables, this.cookie);
    const refusal = answer.errors?.[0]?.extensions;
    if (!refusal) throw new Error(`not refused: ${JSON.stringify(answer.data)}`);
    return { code: refusal.code, details: refusal.details };
  }
}
