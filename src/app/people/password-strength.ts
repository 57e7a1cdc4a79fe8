/**
 * Whether a password can be guessed: by length, and by the lists that guessers use, with Vietnamese words among them.
 */
import { done, refused, type Outcome } from '#core/problem.ts';
import { fold } from '#core/text/fold.ts';

const SHORTEST_PASSWORD = 10;
/** Longer than anybody types; a bound on the work that a form can make. */
const LONGEST_PASSWORD = 200;
/** Of zxcvbn's 0 to 4: "safely unguessable: moderate protection from offline guessing" begins at 3. */
const STRONG_ENOUGH = 3;

/** What Vietnamese offices reach for first; names of places and of the product count as known words. */
const VIETNAMESE_WORDS = (
  'uybannhandan hoidongnhandan dangcongsan thanhnien phunu nongdan cuuchienbinh congdoan mattranto matkhau mat khau vietnam viet nam hanoi ha noi saigon tphcm danang haiphong cantho hue uyban uy ban nhandan nhan dan ubnd hdnd ' +
  'thanhuy thanh uy tinhuy tinh uy dangbo dang bo vanphong van phong thanhpho thanh pho phuong xa huyen tinh quan ' +
  'nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly anh minh hung tuan dung hai nam long linh huong lan mai hoa ' +
  'chuyenvien chuyen vien admin quantri quan tri tiendo tien do baocao bao cao nghiquyet nghi quyet xinchao xin chao ' +
  'anhyeuem anh yeu em iloveyou congan cong an quochuy doanket hoabinh hoa binh tudo tu do hanhphuc hanh phuc doclap doc lap'
).split(' ');

type Scorer = (password: string, own: readonly string[]) => Promise<number>;
let scorer: Promise<Scorer> | undefined;

/** The lists take a megabyte: they are loaded by the first who sets a password. */
const loadScorer = async (): Promise<Scorer> => {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, vietnamese: VIETNAMESE_WORDS },
    graphs: common.adjacencyGraphs,
    useLevenshteinDistance: true,
  });
  return async (password, own) => zxcvbn.check(fold(password), [...own]).score;
};

/**
 * Problems: `new-password.short`, `new-password.long`, `new-password.weak` (a guesser would find it; `own` are the
 * person's own words: name, sign-in name, office).
 */
export const checkPassword = async (password: string, own: readonly string[]): Promise<Outcome<string>> => {
  const letters = [...password].length;
  if (letters < SHORTEST_PASSWORD)
    return refused({ code: 'new-password.short', where: { field: 'password' }, data: { least: SHORTEST_PASSWORD } });
  if (letters > LONGEST_PASSWORD)
    return refused({ code: 'new-password.long', where: { field: 'password' }, data: { most: LONGEST_PASSWORD } });
  const score = await (
    await (scorer ??= loadScorer())
  )(
    password,
    own.flatMap((one) => [fold(one), ...fold(one).split(' ')]),
  );
  if (score < STRONG_ENOUGH) return refused({ code: 'new-password.weak', where: { field: 'password' } });
  return done(password);
};
