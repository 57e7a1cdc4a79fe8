/** Words of the page of open data, and of their catalogue. */
import { inBoth } from '#words/language.ts';

export const openDataWords = inBoth(
  {
    title: 'Dữ liệu mở',
    lead: 'Ai cũng được tải các bảng dưới đây: số liệu đã duyệt, không có thông tin cá nhân. Mỗi số đều mở được nguồn trên trang của chương trình.',
    none: 'Chưa có chương trình nào công khai số liệu.',
    owner: 'Cơ quan chịu trách nhiệm',
    place: 'Địa bàn',
    code: (code: string) => `mã ${code}`,
    term: 'Thời hạn',
    changed: 'Cập nhật',
    licence: 'Điều kiện sử dụng',
    licenceNone: 'Chưa ghi. Cơ quan chịu trách nhiệm ghi tại mục Chương trình.',
    files: 'Bảng số liệu (CSV)',
    tables: {
      objectives: 'Mục tiêu, nhiệm vụ',
      works: 'Công trình, dự án',
      measures: 'Số liệu thống kê',
      resources: 'Vốn và đóng góp',
      documents: 'Văn bản',
    },
    holds: {
      objectives: 'Mục tiêu, nhiệm vụ của nghị quyết, thời hạn, cơ quan chủ trì và kết quả',
      works: 'Công trình, dự án với tiến độ, thời hạn và chủ đầu tư',
      measures: 'Giá trị của các chỉ tiêu theo địa bàn và kỳ, kèm nguồn',
      resources: 'Vốn theo nguồn, loại và năm; các khoản đóng góp',
      documents: 'Số, ký hiệu, ngày, cơ quan ban hành và hiệu lực của văn bản',
    },
    machines: 'Cho máy đọc',
    machinesLead:
      'Danh mục theo DCAT (JSON-LD) và giao diện lập trình, mỗi số một địa chỉ kèm toàn bộ nguồn. Không cần đăng ký.',
    catalogue: 'Danh mục (JSON-LD)',
    api: 'Mô tả giao diện (OpenAPI)',
  },
  {
    title: 'Open data',
    lead: 'Anybody may take the tables below: approved figures, nothing personal. Every figure opens its source on the pages of its programme.',
    none: 'No programme has open figures yet.',
    owner: 'Who answers for it',
    place: 'Place',
    code: (code: string) => `code ${code}`,
    term: 'Term',
    changed: 'Changed',
    licence: 'Terms of use',
    licenceNone: 'Not told yet. Who answers for it tells them in the record of the programme.',
    files: 'Tables (CSV)',
    tables: {
      objectives: 'Objectives and tasks',
      works: 'Works and projects',
      measures: 'Statistics',
      resources: 'Capital and contributions',
      documents: 'Documents',
    },
    holds: {
      objectives: 'Objectives and tasks of the resolution with their terms, leads and results',
      works: 'Works and projects with their progress, terms and owners',
      measures: 'Values of measures by place and period, with their sources',
      resources: 'Capital by source, kind and year; contributions',
      documents: 'Symbols, days, issuers and validity of documents',
    },
    machines: 'For machines',
    machinesLead:
      'A catalogue in DCAT (JSON-LD) and an interface with an address for every figure and all it stands on. No registration.',
    catalogue: 'Catalogue (JSON-LD)',
    api: 'Description of the interface (OpenAPI)',
  },
);
