-- What a rural commune is divided into.
alter table place drop constraint place_kind_check;
alter table place add constraint place_kind_check
  check (kind in ('province', 'city', 'district', 'town', 'township', 'special-zone', 'ward', 'commune', 'neighbourhood', 'village', 'residential-area', 'street', 'river', 'group'));
