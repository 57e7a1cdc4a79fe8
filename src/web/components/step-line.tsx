/** The steps of a procedure as a line of named points. */
import type { ReactNode } from 'react';
import { MixedText, RecordText } from '#web/components/record-text.tsx';

export interface StepPoint {
  readonly key: string;
  readonly name: string;
  readonly state: 'done' | 'ongoing' | 'revoked' | 'ahead';
  /** The state in words. */
  readonly stateName: string;
  /** Printed day, real against the legal limit where there is one. */
  readonly date?: string;
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
        <span className="step-name"><MixedText>{step.name}</MixedText></span>
        <span className="step-state">{[step.stateName, step.date].filter(Boolean).join(' · ')}</span>
        {step.limit !== undefined && <span className="step-limit" title={step.limitSource}>{step.limit}</span>}
        {step.decision !== undefined && <span className="step-decision">{step.decision}</span>}
        {step.note !== undefined && <span className="step-note"><RecordText>{step.note}</RecordText></span>}
      </li>
    ))}
  </ol>
);
