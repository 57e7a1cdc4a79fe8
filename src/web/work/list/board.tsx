/** Works by stage, side by side: where they gather and what holds them. */
import { Link } from 'react-router';
import { FigureCell } from '#web/parts/figure.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/parts/state-tag.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { WorksPage } from '#web/work/list/page.ts';
import { worksWords } from '#words/ui/works.ts';

export const WorksBoard = ({ stages }: { readonly stages: WorksPage['stages'] }) => {
  const words = useWords(worksWords);
  const { page, here } = useLinks();
  const number = useNumber();
  return (
    <>
      <p className="soft small">{words.boardLead}</p>
      <div className="board" role="region" aria-label={words.viewNames['giai-doan']} tabIndex={0}>
        {stages.map((stage) => (
          <section key={stage.status} className="board-stage" aria-label={stage.name}>
            <h2 className="board-head">
              <WorkStatusTag status={stage.status} /> {stage.count && <FigureCell cell={stage.count} />}
            </h2>
            {stage.rows.length === 0 ? (
              <p className="small soft">{words.empty}</p>
            ) : (
              <ul>
                {stage.rows.map((row) => (
                  <li key={row.id} className="board-card">
                    <Link to={page(row.path)}>
                      <RecordText>{row.name}</RecordText>
                    </Link>
                    <span className="small soft">{row.sector}</span>
                    {row.finish && (
                      <span className="small">
                        {row.expected ? words.dateNames.expectedFinish : words.finish}: <FigureCell cell={row.finish} />
                      </span>
                    )}
                    {row.isLate && (
                      <span className="small">
                        <StateTag mark="late">{words.late}</StateTag> {row.late && <FigureCell cell={row.late} />}
                      </span>
                    )}
                    {row.obstacles.map((one) => (
                      <span key={one.id} className="small">
                        <StateTag mark="stuck">{words.held(one.kind)}</StateTag>
                      </span>
                    ))}
                  </li>
                ))}
                {stage.rows.length < stage.total && (
                  <li className="board-card">
                    <Link to={here({ xem: undefined, 'tinh-trang': stage.status, trang: undefined })}>
                      {words.someOf(number(stage.rows.length), number(stage.total))}
                    </Link>
                  </li>
                )}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  );
};
