/** Where a block stands on the page of the desk; anchors hold no slash. */
export const blockAnchor = (id: string): string => `doan-${id.replaceAll('/', '-')}`;
