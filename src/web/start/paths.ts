/** The first page where it would lead on to the only programme: all there are, samples, what was deleted. */
export const ALL_PROGRAMMES = '/?tat-ca=1';
