import { getMetadataArgsStorage } from 'typeorm';
import type { Client } from 'pg';

/** What the application's login may do to a table beyond reading and appending. */
export interface Rights {
  readonly update: boolean;
  readonly delete: boolean;
}

const declared = new Map<string, Rights>();

function tableOf(target: object): string {
  const table = getMetadataArgsStorage().tables.find((candidate) => candidate.target === target);
  if (!table?.name) throw new Error('@MayChange and its kin stand above @Entity("table_name")');
  return table.name;
}

function declare(change: Partial<Rights>): ClassDecorator {
  return (target) => {
    const name = tableOf(target);
    declared.set(name, { update: false, delete: false, ...declared.get(name), ...change });
  };
}

/** The application may UPDATE rows of this table; stands above `@Entity`. Without it a table is append-only. */
export const MayChange = (): ClassDecorator => declare({ update: true });

/** The application may DELETE rows of this table; stands above `@Entity`. */
export const MayDelete = (): ClassDecorator => declare({ delete: true });

/** The rights of every table that an entity declares, by table name. */
export function declaredRights(): Map<string, Rights> {
  return new Map(
    getMetadataArgsStorage().tables.flatMap(({ name }) =>
      name ? [[name, declared.get(name) ?? { update: false, delete: false }] as const] : [],
    ),
  );
}

/** Makes the application's login able to do what is declared and nothing else. */
export async function grantRights(owner: Client, login: string): Promise<void> {
  const quoted = owner.escapeIdentifier(login);
  await owner.query(`GRANT USAGE ON SCHEMA public TO ${quoted}`);
  await owner.query(`GRANT SELECT ON migrations TO ${quoted}`);
  for (const [table, rights] of declaredRights()) {
    const granted = ['SELECT', 'INSERT', rights.update && 'UPDATE', rights.delete && 'DELETE'].filter(
      Boolean,
    );
    const name = owner.escapeIdentifier(table);
    await owner.query(`REVOKE ALL ON ${name} FROM ${quoted}`);
    await owner.query(`GRANT ${granted.join(', ')} ON ${name} TO ${quoted}`);
  }
}
