/** The steps of a procedure as a line of named points. */
import type { ReactNode } from 'react';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';

export interface StepPoint {
  readonly key: string;
  readonly name: string;
  readonly state: 'done' | 'ongoing' | 'revoked' | 'ahead';
  /** The state in words. */
  readonly stateName: string;
  /** When it was taken. */
  readonly date?: ReactNode;
  /** The legal limit, and what the step took. */
  readonly limit?: string;
  /** Where the limit stands. */
  readonly limitSource?: string;
  /** The decision that closed the step. */
  readonly decision?: ReactNode;
  readonly note?: string;
}

export const StepLine = ({ label, steps }: { readonly label: string; readonly steps: readonly StepPoint[] }) => (
  <ol className="step-line" aria-label={label}>
    {steps.map((step) => (
      <li key={step.key} className={`step step-${step.state}`}>
        <span className="step-name">
          <MixedText>{step.name}</MixedText>
        </span>
        <span className="step-state">
          {step.stateName}
          {step.date !== undefined && <> · {step.date}</>}
        </span>
        {step.limit !== undefined && (
          <span className="step-limit">
            {step.limit}
            {step.limitSource !== undefined && (
              <>
                {' '}
                (<RecordText>{step.limitSource}</RecordText>)
              </>
            )}
          </span>
        )}
        {step.decision !== undefined && <span className="step-decision">{step.decision}</span>}
        {step.note !== undefined && (
          <span className="step-note">
            <RecordText>{step.note}</RecordText>
          </span>
        )}
      </li>
    ))}
  </ol>
);
