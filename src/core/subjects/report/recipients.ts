/** Who receives a report, as it is printed: the last is the office's own file, behind which stands who drafted it. */

/** "Lưu: VT, TH", "Lưu VPTU", "Lưu Văn phòng Thành ủy"; not "Lưu trữ lịch sử tỉnh", which is a recipient. */
const FILE = /^lưu(?:\s*$|\s*:|\s*(?:VT|VP|HS)|\s+(?:văn phòng|văn thư|hồ sơ|tại|ở)(?!\p{L}))/iu;

export const isFile = (recipient: string): boolean => FILE.test(recipient.trim());

/** Of each recipient what is printed behind it: ", KT (05)" where the report was drafted, nothing behind the others. */
export const drafterBehind = (recipients: readonly string[], drafter: string | undefined): readonly string[] =>
  recipients.map((one, at) =>
    drafter !== undefined && at === recipients.length - 1 && isFile(one) ? `, ${drafter}` : '',
  );
