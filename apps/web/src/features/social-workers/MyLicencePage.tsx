import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../platform/i18n/index.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { Columns } from '../../ui/Panel.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeletons } from '../../ui/Skeletons.js';
import { myFileQuery } from './file.api.js';
import { fileWords } from './file.words.js';
import { HistoryPanels } from './HistoryPanels.js';
import { LearningPanel } from './LearningPanel.js';
import { CertificatesPanel, ParticularsPanel } from './LicencePanels.js';
import { DeputiesPanel, SupervisionPanels } from './TiesPanels.js';
import { WorkTimePanel } from './WorkTimePanel.js';
import '../../ui/RecordList.css';
import './workers.css';

/** A social worker's own licence, learning, supervision, deputies and working time. */
export function MyLicencePage() {
  const say = useWords(fileWords);
  const own = useQuery(myFileQuery);
  if (own.error) return <RefusalNotice error={own.error} />;
  if (own.isPending) return <Skeletons count={3} height={120} />;
  const file = own.data;
  if (!file) {
    return (
      <EmptyState whole title={say('mineNone')}>
        {say('mineNoneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <PageTitle title={say('mine')}>
        <span>{file.grade ? say(file.grade) : say('noCertificate')}</span>
        <span>{file.organization?.name ?? file.region?.name}</span>
      </PageTitle>
      <Columns
        main={
          <>
            <LearningPanel file={file} />
            <SupervisionPanels file={file} isOwn />
            <WorkTimePanel file={file} />
            <HistoryPanels file={file} />
          </>
        }
        side={
          <>
            <CertificatesPanel file={file} title={say('licence')} />
            <DeputiesPanel file={file} />
            <ParticularsPanel file={file} />
          </>
        }
      />
    </>
  );
}
