import { Link } from 'react-router';
import { useWords } from '../platform/i18n/index.js';
import { PhonePage } from '../ui/phone/PhonePage.js';
import { phoneWords } from './phone.words.js';

/** An address that leads nowhere, or to something this reader may not see. */
export function NotFoundPage() {
  const say = useWords(phoneWords);
  return (
    <PhonePage title={say('notFound')}>
      <p>{say('notFoundHint')}</p>
      <Link to="/">{say('toStart')}</Link>
    </PhonePage>
  );
}
