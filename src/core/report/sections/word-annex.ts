/** Puts an annex into tables. */
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import type { OutlineAnnex } from '#core/report/outline/outline.ts';
import type { Piece } from '#core/report/phrase.ts';
import { documentsAnnex } from '#core/report/sections/documents-annex.ts';
import { placesAnnex } from '#core/report/sections/places-annex.ts';
import { targetsAnnex } from '#core/report/sections/targets-annex.ts';
import { tasksAnnex } from '#core/report/sections/tasks-annex.ts';
import { worksAnnex } from '#core/report/sections/works-annex.ts';

export const wordAnnex = (composer: Composer, annex: OutlineAnnex): Annex<Piece> => {
  switch (annex.kind) {
    case 'targets':
      return targetsAnnex(composer, annex);
    case 'works':
      return worksAnnex(composer, annex);
    case 'tasks':
      return tasksAnnex(composer, annex);
    case 'documents':
      return documentsAnnex(composer, annex);
    case 'places':
      return placesAnnex(composer, annex);
  }
};
