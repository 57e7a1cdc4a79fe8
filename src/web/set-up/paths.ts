/** The steps of setting up and the forms that cure what is lacking, by their addresses below the programme. */
import type { SetUpLack, SetUpStep } from '#core/query/set-up.ts';
import { correctPath, listPath, newPath, pastePath, type FormSubject } from '#web/record/subjects.ts';
import { DUTIES_PATH } from '#web/returns/paths.ts';

export const SET_UP_PATH = 'lap-chuong-trinh';
/** A further resolution of the same locality. */
export const FURTHER_PATH = 'nghi-quyet-khac';

/** What a step offers: its list, lists to paste, one to add. */
export interface StepPaths {
  readonly see?: string;
  readonly paste?: string;
  /** What is told of them by years, pasted too. */
  readonly values?: string;
  readonly add?: string;
}

const pathsOf = (subject: FormSubject, pasted: boolean): StepPaths => ({
  see: listPath(subject),
  ...(pasted && { paste: pastePath(subject) }),
  add: newPath(subject),
});

/** `programme`: its id; `report`: the id of its report, where it has one. */
export const stepPaths = (step: SetUpStep, programme: string, report: string | undefined): StepPaths => {
  switch (step) {
    case 'resolution':
      return { see: correctPath('programme', programme) };
    case 'agencies':
      return pathsOf('agency', false);
    case 'places':
      return pathsOf('place', true);
    case 'objectives':
      return pathsOf('objective', true);
    case 'documents':
      return pathsOf('document', true);
    case 'works':
      return pathsOf('work', true);
    case 'money':
      return pathsOf('funding', true);
    case 'measures':
      return { ...pathsOf('measure', true), values: pastePath('observation') };
    case 'duties':
      return { see: DUTIES_PATH };
    case 'report':
      return report === undefined ? { add: newPath('report') } : { see: correctPath('report', report) };
  }
};

/** The form that cures what a record lacks; without a record, what the whole lacks. */
export const curePath = (code: SetUpLack['code'], of?: SetUpLack['of'][number]): string => {
  switch (code) {
    case 'report-none':
      return newPath('report');
    case 'objectives-none':
      return pastePath('objective');
    case 'duties-none':
    case 'measure-no-duty':
      return DUTIES_PATH;
    case 'work-no-money':
      return `${newPath('funding')}?work=${encodeURIComponent(of?.id ?? '')}`;
    case 'work-no-finish':
      return `${newPath('progress')}?work=${encodeURIComponent(of?.id ?? '')}`;
    case 'target-no-answer':
      // What answers it is chosen in its own form, where there is anything to choose.
      return of?.unit === undefined
        ? correctPath('objective', of?.id ?? '')
        : `${newPath('measure')}?${new URLSearchParams({ objective: of.id, unit: of.unit }).toString()}`;
    default:
      return correctPath(of?.subject as FormSubject, of?.id ?? '');
  }
};
