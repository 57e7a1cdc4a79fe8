/**
 * The code of an agency where documents are exchanged: 13 characters in four parts, "000.00.14.H20" (Decision
 * 20/2020/QĐ-TTg).
 */
export const ORGAN_CODE = /^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$/u;
