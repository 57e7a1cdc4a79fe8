import { said, type ProblemCatalog } from '#words/problems/entry.ts';

/** A path to a class: its question, its works, what they do and cost. */
export const PATH_PROBLEMS: ProblemCatalog = {
  'path.nothing-weighed': said(
    'Chưa thể ban hành lộ trình của kịch bản “{scenario}”: chưa công trình nào có đủ tác động, chi phí và thời hạn để tính.',
    'The path of the scenario "{scenario}" cannot be issued: no work has effect, cost and date to be weighed.',
    'Bổ sung tác động (urban-effects.csv), tổng mức đầu tư và ngày dự kiến hoàn thành của công trình.',
    'Add effects (urban-effects.csv), total investment and expected finish of works.',
  ),
  'path.nodes': said(
    '“{text}” không phải là số bước tính từ 1 đến {most:number}.',
    '"{text}" is not a number of steps from 1 to {most:number}.',
    'Viết một số nguyên, ví dụ 20000; muốn nhiều hơn thì dùng lệnh tiendo path … --issue.',
    'Write a whole number, such as 20000; for more use the command tiendo path … --issue.',
  ),
  'path.issued-text': said(
    '“{value}” không phải là phân số, nguyên tắc hay điều kiện mà lộ trình đã ban hành có thể ghi.',
    '"{value}" is no fraction or demand that an issued path can hold.',
    'Không sửa tay tệp urban-paths.yaml; ban hành lại lộ trình trên trang Kịch bản.',
    'Do not edit urban-paths.yaml by hand; issue the path anew on the page Scenarios.',
  ),
  'limit.twice': said(
    'Đã có giới hạn cho cùng nguồn vốn và cùng năm ở {first}.',
    'The same source and year are limited already by {first}.',
    'Gộp thành một giới hạn.',
    'Merge them into one limit.',
  ),
  'path.cycle-of-needs': said(
    'Các công trình cần nhau theo vòng tròn: {works}.',
    'Works need one another in a circle: {works}.',
  ),
  'path.effect-needs-add-or-level': said(
    'Tác động phải là một số cộng thêm hoặc một mức đạt tới.',
    'An effect must add a number or reach a level.',
  ),
  'path.effect-without-city': said(
    'Tác động không nêu đô thị, mà tệp có nhiều đô thị.',
    'The effect names no city, and there are several.',
  ),
  'path.law-missing': said(
    'Loại {class} còn thiếu số trong luật: {missing}; chưa tìm được đường đi.',
    'Class {class} lacks numbers of the law: {missing}; no path can be sought.',
    'Bổ sung bộ tiêu chí từ Công báo.',
    'Complete the pack from the gazette.',
  ),
  'path.level-on-number': said(
    'Tiêu chuẩn {standard} nhận số, không nhận mức.',
    'Standard {standard} takes numbers, not levels.',
  ),
  'path.needs-excluded': said(
    'Công trình vừa cần vừa loại trừ {work}.',
    'The work both needs and excludes {work}.',
    'Bỏ mã này ở needs hoặc excludes.',
    'Remove it from needs or from excludes.',
  ),
  'path.negative-cost': said('Chi phí {amount:number} là số âm.', 'The cost {amount:number} is negative.'),
  'path.negative-limit': said('Giới hạn {amount:number} là số âm.', 'The limit {amount:number} is negative.'),
  'path.set-work': said(
    'Công trình “{work}”, hoặc phần quy mô đó, không thể đưa vào tính toán.',
    'The work "{work}", or that part of it, cannot be weighed.',
    'Công trình tính được: {known}.',
    'Works that can be weighed: {known}.',
  ),
  'path.out-of-time': said(
    'Hết thời gian tính mà chưa có lời giải.',
    'Time ran out before there was an answer.',
    'Bớt điều kiện, hoặc dùng lệnh tiendo path với thời gian dài hơn.',
    'Ask with fewer conditions, or use the command tiendo path.',
  ),
  'path.no-day': said(
    '“{text}” không phải là một ngày có trong lịch.',
    '"{text}" is no day of the calendar.',
    'Viết ngày trước, tháng sau, ví dụ 31/12/2028.',
    'Write the day before the month, such as 31/12/2028.',
  ),
  'path.no-amount': said(
    '“{text}” không phải là một số tiền.',
    '"{text}" is no amount of money.',
    'Viết số tỷ đồng, ví dụ 1.200,5.',
    'Write billions of đồng, such as 1.200,5.',
  ),
  'path.work-cost': said(
    '{work}: “{text}” không phải là một số tiền.',
    '{work}: "{text}" is no amount of money.',
    'Viết số tỷ đồng, ví dụ 1.200,5.',
    'Write billions of đồng, such as 1.200,5.',
  ),
  'path.ambiguous-amount': said(
    '“{text}” có dấu phân cách không rõ nghĩa.',
    'The separators of "{text}" can be read in two ways.',
    'Viết {decimal} (dấu phẩy trước phần thập phân) hoặc {grouped} (dấu chấm phân nhóm nghìn).',
    'Write {decimal} (a comma before decimals) or {grouped} (a point between thousands).',
  ),
  'path.work-cost-ambiguous': said(
    '{work}: “{text}” có dấu phân cách không rõ nghĩa.',
    '{work}: the separators of "{text}" can be read in two ways.',
    'Viết {decimal} (dấu phẩy trước phần thập phân) hoặc {grouped} (dấu chấm phân nhóm nghìn).',
    'Write {decimal} (a comma before decimals) or {grouped} (a point between thousands).',
  ),
  'path.work-finish': said(
    '{work}: “{text}” không phải là một ngày có trong lịch.',
    '{work}: "{text}" is no day of the calendar.',
    'Viết ngày trước, tháng sau, ví dụ 31/12/2028.',
    'Write the day before the month, such as 31/12/2028.',
  ),
  'path.no-aim': said('Tệp không nêu mục đích.', 'The file states no aim.'),
  'path.no-law': said(
    'Ngày {day:day} không có bộ tiêu chí nào có hiệu lực.',
    'No rule pack is in force on {day:day}.',
    'Đổi ngày trong aim.by, hoặc nêu pack: một trong {known}.',
    'Change the day in aim.by, or name a pack: one of {known}.',
  ),
  'path.no-pack': said('Tệp không nêu bộ tiêu chí.', 'The file names no rule pack.'),
  'path.no-cities': said('Tệp không có đô thị nào.', 'The file has no cities.'),
  'path.number-on-level': said(
    'Tiêu chuẩn {standard} nhận mức, không nhận số.',
    'Standard {standard} takes levels, not numbers.',
    'Các mức: {known}.',
    'The levels: {known}.',
  ),
  'path.partial-level': said(
    'Công trình làm một phần không thể nâng mức của tiêu chuẩn {standard}.',
    'A work on partial scale cannot raise the level of standard {standard}.',
  ),
  'path.refers-to-itself': said('Công trình trỏ tới chính nó.', 'The work refers to itself.'),
  'path.repeated-id': said('Mã “{id}” được dùng hai lần.', 'The id "{id}" is used twice.'),
  'path.scale-not-in-steps': said(
    'Quy mô tối thiểu {least} không chia hết cho bước {step}.',
    'The least scale {least} is no multiple of the step {step}.',
  ),
  'path.scale-out-of-bounds': said(
    'Quy mô tối thiểu {least} hoặc bước {step} nằm ngoài 0–1.',
    'The least scale {least} or the step {step} is outside 0–1.',
  ),
  'path.under-way-excluded': said(
    'Công trình đang làm loại trừ công trình đang làm khác ({work}).',
    'A work under way excludes another under way ({work}).',
  ),
  'path.unknown-standard': said('Không có tiêu chuẩn “{standard}”.', 'There is no standard "{standard}".'),
  'path.unknown-city': said('Không có đô thị “{city}”.', 'There is no city "{city}".'),
  'path.unknown-work': said('Không có công trình “{work}”.', 'There is no work "{work}".'),
};
