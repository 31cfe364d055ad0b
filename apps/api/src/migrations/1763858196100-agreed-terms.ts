import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a yes was a yes to, so that who gave it hears when that has changed. */
export class AgreedTerms1763858196100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations add column agreed_starts_at timestamptz, add column agreed_ends_at timestamptz,
        add column agreed_place text;
      update invitations invitation
      set agreed_starts_at = need.starts_at, agreed_ends_at = need.ends_at, agreed_place = need.place
      from needs need where need.id = invitation.need_id and invitation.state = 'accepted'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations drop column agreed_starts_at, drop column agreed_ends_at, drop column agreed_place`);
  }
}
