import { data } from 'react-router';

/** Any other address. */
export const loader = (): never => {
  throw data(null, { status: 404 });
};

const NotFound = () => null;
export default NotFound;
