-- Units that existed until mid-2025 (districts, towns, townships), and those that came with it (special zones).
alter table place drop constraint place_kind_check;
alter table place add constraint place_kind_check
  check (kind in ('province', 'city', 'district', 'town', 'township', 'special-zone', 'ward', 'commune', 'neighbourhood', 'residential-area', 'street', 'river', 'group'));
