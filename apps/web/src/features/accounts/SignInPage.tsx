import { useQuery } from '@tanstack/react-query';
import { LanguageSwitch } from '../../ui/LanguageSwitch.js';
import { useWords } from '../../platform/i18n/index.js';
import { useDocumentTitle } from '../../platform/page-title.js';
import { Mark } from '../../ui/Five.js';
import { uiWords } from '../../ui/ui.words.js';
import { demoPeopleQuery } from './accounts.api.js';
import { accountWords } from './accounts.words.js';
import { DemoPeople } from './DemoPeople.js';
import { SignInForm } from './SignInForm.js';
import './SignInPage.css';

/** The door: form, the residents' way without account, and in a demonstration the invented people. */
export function SignInPage() {
  const say = useWords(accountWords);
  const ui = useWords(uiWords);
  const demo = useQuery(demoPeopleQuery).data ?? [];
  useDocumentTitle(say('title'));
  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <span className="sign-in-mark">
          <Mark /> <strong>{ui('product')}</strong>
        </span>
        <LanguageSwitch />
      </header>
      <main className="sign-in-main" data-demo={demo.length > 0}>
        <section className="sign-in-form">
          <h1>{say('title')}</h1>
          <p className="sign-in-purpose">{say('purpose')}</p>
          <SignInForm />
          <hr />
          <h2>{say('registerTitle')}</h2>
          <p className="sign-in-doors">
            <a className="push-button" href="/register">
              {say('registerVolunteer')}
            </a>
            <a className="push-button" href="/register?to=/w/organizations/new">
              {say('registerOrganization')}
            </a>
          </p>
          <hr />
          <h2>{say('resident')}</h2>
          <p>{say('residentHint')}</p>
          <p className="sign-in-doors">
            <a className="push-button" href="/follow">
              {say('trace')}
            </a>
            <a className="push-button" href="/ask">
              {say('ask')}
            </a>
          </p>
        </section>
        {demo.length > 0 ? <DemoPeople people={demo} /> : null}
      </main>
      <footer className="sign-in-foot">{say('foot')}</footer>
    </div>
  );
}
