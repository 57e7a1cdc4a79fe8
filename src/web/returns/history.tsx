/** All rounds of a return: who sent, returned, approved it, and when. */
import { upperFirst } from '#core/text/letter-case.ts';
import { useFrame, useWords } from '#web/frame/frame.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import type { StepSeen } from '#web/returns/steps.ts';
import { label } from '#words/labels.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const ReturnHistory = ({ steps }: { readonly steps: readonly StepSeen[] }) => {
  const words = useWords(collectingWords);
  if (steps.length === 0) return null;
  return (
    <TitledBlock title={words.history}>
      <ol className="return-history">
        {steps.map(({ step, by, at, note, cells }) => (
          <li key={`${step} ${at}`}>
            <StepName step={step} />: <MixedText>{`${by}, ${at}`}</MixedText>
            {note !== '' && (
              <>
                {' – '}
                <MixedText>{note}</MixedText>
              </>
            )}
            {cells.length > 0 && (
              <ul>
                {cells.map((cell) => (
                  <li key={cell}>
                    <MixedText>{cell}</MixedText>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </TitledBlock>
  );
};

const StepName = ({ step }: { readonly step: string }) => {
  const { language } = useFrame();
  return <>{upperFirst(label(language, 'returnStep', step))}</>;
};
