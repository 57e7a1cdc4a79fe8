/** What a form of a reviewed report brings along, for nothing is kept between two steps. */
import type { ReviewPage } from '#web/review/page.ts';

/** The text, and how it was asked about. */
export const Carried = ({ seen: { file, day, carried } }: { readonly seen: ReviewPage }) => (
  <>
    <input type="hidden" name="mang" value="1" />
    <input type="hidden" name="ten-tep" value={file} />
    <input type="hidden" name="bo-cuc" value={carried.set} />
    {carried.scan !== '' && <input type="hidden" name="ban-quet" value={carried.scan} />}
    <textarea name="van-ban" defaultValue={carried.text} hidden readOnly aria-hidden="true" tabIndex={-1} />
    {day !== undefined && <input type="hidden" name="ngay" value={day} />}
    {carried.asOf !== undefined && <input type="hidden" name="ho-so-ngay" value={carried.asOf} />}
    {carried.earlier && (
      <>
        <input type="hidden" name="ten-truoc" value={carried.earlier.name} />
        <textarea
          name="van-ban-truoc"
          defaultValue={carried.earlier.text}
          hidden
          readOnly
          aria-hidden="true"
          tabIndex={-1}
        />
      </>
    )}
  </>
);
