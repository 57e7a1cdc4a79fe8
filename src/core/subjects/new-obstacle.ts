/** Rows of a return in which its unit tells an obstacle for the first time, numbered by the unit: "new-obstacle:3". */

const KEY = /^new-obstacle:(\d{1,4})$/u;

export const newObstacleRow = (number: number): string => `new-obstacle:${number}`;

/** Undefined for every other row. */
export const newObstacleNumber = (row: string): number | undefined => {
  const number = KEY.exec(row)?.[1];
  return number === undefined ? undefined : Number(number);
};

export const isNewObstacle = (row: string): boolean => KEY.test(row);

/** Whether a cell says of which work a new obstacle is: the other cells of its row are as restricted as that work. */
export const namesWorkOfNewObstacle = ({ row, field }: { readonly row: string; readonly field: string }): boolean =>
  field === 'work' && isNewObstacle(row);
