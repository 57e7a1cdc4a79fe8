/** A state as a mark and a word, never by colour alone. */
import type { TargetVerdict } from '#core/figure/target-answer.ts';
import { Icon, type IconName } from '#web/parts/icon.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { useFrame } from '#web/frame/frame.tsx';
import { label } from '#words/labels.ts';

type Tone = 'good' | 'warn' | 'bad' | 'quiet';

const TONES: Partial<Record<IconName, Tone>> = {
  reached: 'good',
  late: 'bad',
  stuck: 'warn',
  'no-data': 'quiet',
  suspended: 'warn',
  cancelled: 'quiet',
};

/** `mark` decides icon and tone, the word is given. */
export const StateTag = ({ mark, children }: { readonly mark: IconName; readonly children: string }) => (
  <span className={`state state-${TONES[mark] ?? 'plain'}`}>
    <Icon name={mark} />
    <MixedText>{children}</MixedText>
  </span>
);

/** How a target is answered. */
export const TARGET_MARKS = {
  reached: 'reached',
  short: 'stuck',
  pending: 'pending',
  untold: 'no-data',
  'other-kind': 'stuck',
  'no-result': 'no-data',
  'no-value': 'neutral',
} as const satisfies Readonly<Record<TargetVerdict, IconName>>;

const WORK_MARKS: Readonly<Record<string, IconName>> = {
  proposed: 'pending',
  preparing: 'preparing',
  ongoing: 'ongoing',
  completed: 'reached',
  suspended: 'suspended',
  cancelled: 'cancelled',
  unknown: 'no-data',
};

/** The state of a work by its status code; `unknown` where nobody has said. */
export const WorkStatusTag = ({ status }: { readonly status: string }) => {
  const { language } = useFrame();
  return <StateTag mark={WORK_MARKS[status] ?? 'neutral'}>{label(language, 'workStatus', status)}</StateTag>;
};
