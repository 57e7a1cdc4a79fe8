/** Rounds of opinions on a draft: to whom it went, who is silent, what was said, what became of it. */
import { DateField } from '#web/forms/date-field.tsx';
import { NOTHING_SENT, type Option } from '#web/forms/form.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { DeskForm, type DeskForms } from '#web/report/desk/desk-form.tsx';
import { OpinionLine } from '#web/report/desk/opinion-line.tsx';
import type { DeskPage, Round } from '#web/report/desk/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

interface RoundsProps {
  readonly rounds: readonly Round[];
  /** The block about which something is to be said; absent: the whole. */
  readonly about: DeskPage['about'];
  readonly agencies: readonly Option[];
  readonly circulates: boolean;
  readonly opines: boolean;
  readonly forms: DeskForms;
}

export const OpinionRounds = ({ rounds, about, agencies, circulates, opines, forms }: RoundsProps) => {
  const words = useWords(reportDeskWords);
  return (
    <>
      {rounds.length === 0 && <p className="soft">{words.opinionsNone}</p>}
      {rounds.map((round) => (
        <RoundView key={round.id} round={round} about={about} circulates={circulates} opines={opines} forms={forms} />
      ))}
      {circulates && <Circulate rounds={rounds.length} agencies={agencies} forms={forms} />}
    </>
  );
};

interface CirculateProps {
  readonly rounds: number;
  readonly agencies: readonly Option[];
  readonly forms: DeskForms;
}

/** Open, with all that was typed, where it was refused. */
const Circulate = ({ rounds, agencies, forms }: CirculateProps) => {
  const words = useWords(reportDeskWords);
  const isBack = forms.state.sent['lam'] === CIRCULATE;
  const { faults, sent } = isBack ? forms.state : NOTHING_SENT;
  const fault = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;
  return (
    <details open={isBack}>
      <summary>{words.circulate}</summary>
      <DeskForm forms={forms} does={CIRCULATE} of={String(rounds)} button={words.circulate} label={words.circulate}>
        <label htmlFor="han">{words.due}</label>
        {fault('han') !== undefined && <p className="form-fault">{fault('han')}</p>}
        <DateField name="han" id="han" day={sent['han'] ?? ''} />
        <div id="co-quan" tabIndex={-1}>
          {fault('co-quan') !== undefined && <p className="form-fault">{fault('co-quan')}</p>}
          <AgencyBoxes legend={words.circulateTo} name="co-quan-" agencies={agencies} sent={sent} />
        </div>
        <label>
          {words.note}
          <input className="ds-input" data-size="sm" name="de-nghi" maxLength={500} defaultValue={sent['de-nghi']} />
        </label>
      </DeskForm>
    </details>
  );
};

/** What the form that sends a draft round is called by the action. */
const CIRCULATE = 'gui-y-kien';

interface BoxesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly agencies: readonly Option[];
  readonly sent: Readonly<Record<string, string>>;
  readonly chosen?: ReadonlySet<string>;
}

/** Agencies to be chosen, each a box of its own. */
export const AgencyBoxes = ({ legend, hint, name, agencies, sent, chosen = new Set() }: BoxesProps) => (
  <fieldset className="desk-boxes">
    <legend>{legend}</legend>
    {hint !== undefined && <p className="form-hint">{hint}</p>}
    {agencies.map((agency) => (
      <label key={agency.value} className="check">
        <input
          type="checkbox"
          name={`${name}${agency.value}`}
          value="1"
          defaultChecked={sent[`${name}${agency.value}`] !== undefined || chosen.has(agency.value)}
        />{' '}
        <RecordText>{agency.name}</RecordText>
      </label>
    ))}
  </fieldset>
);

interface RoundProps extends Pick<RoundsProps, 'about' | 'circulates' | 'opines' | 'forms'> {
  readonly round: Round;
}

const RoundView = ({ round, about, circulates, opines, forms }: RoundProps) => {
  const words = useWords(reportDeskWords);
  const { sent } = forms.state;
  const typed = sent['lam'] === 'gop-y' && sent['dot'] === round.id ? sent : {};
  return (
    <div className="desk-round">
      <h3>{round.sent}</h3>
      {round.note !== undefined && (
        <p>
          <RecordText>{round.note}</RecordText>
        </p>
      )}
      {round.silent.length > 0 && (
        <p className="small">
          {words.silent} <RecordText>{round.silent.join('; ')}</RecordText>
        </p>
      )}
      <ul className="remark-list">
        {round.opinions.map((one) => (
          <li key={one.id}>
            <OpinionLine opinion={one} withBlock />
            {circulates && one.answer === undefined && <AnswerForm opinion={one} forms={forms} />}
          </li>
        ))}
      </ul>
      {opines && (
        <details open={about !== undefined}>
          <summary>{words.opine}</summary>
          <p className="small">
            {words.about}: <RecordText>{about?.name ?? words.aboutAll}</RecordText>
          </p>
          <DeskForm
            forms={forms}
            does="gop-y"
            of={`${round.id} ${round.opinions.length}`}
            hidden={{ dot: round.id, doan: about?.id ?? '' }}
            button={words.opine}
            label={`${words.opine}: ${round.sent}`}
          >
            <label>
              {words.opineAs}
              <select className="ds-input" data-size="sm" name="co-quan" defaultValue={typed['co-quan']}>
                {round.agencies.map((agency) => (
                  <option key={agency.value} value={agency.value}>
                    {agency.name}
                  </option>
                ))}
                <option value="">{words.opineSelf}</option>
              </select>
            </label>
            <label>
              {words.opinion}
              <textarea
                className="ds-input"
                id={typed['y-kien'] === undefined ? undefined : 'y-kien'}
                name="y-kien"
                rows={3}
                maxLength={5000}
                defaultValue={typed['y-kien']}
              />
            </label>
          </DeskForm>
        </details>
      )}
    </div>
  );
};

interface AnswerProps {
  readonly opinion: Round['opinions'][number];
  readonly forms: DeskForms;
}

const AnswerForm = ({ opinion: { id, version, who }, forms }: AnswerProps) => {
  const words = useWords(reportDeskWords);
  const { sent } = forms.state;
  const typed = sent['lam'] === 'tra-loi' && sent['ma'] === id ? sent : {};
  return (
    <DeskForm
      forms={forms}
      does="tra-loi"
      of={id}
      hidden={{ ma: id, 'phien-ban': String(version) }}
      button={words.answerDo}
      label={`${words.answerDo}: ${who}`}
      secondary
    >
      <label>
        {words.answer}
        <select className="ds-input" data-size="sm" name="ket-qua" defaultValue={typed['ket-qua']}>
          {(['taken', 'partly', 'declined'] as const).map((answer) => (
            <option key={answer} value={answer}>
              {words.answers[answer]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.explain}
        <input
          className="ds-input"
          data-size="sm"
          name="giai-trinh"
          maxLength={1000}
          defaultValue={typed['giai-trinh']}
        />
      </label>
    </DeskForm>
  );
};
