const Page = () => <h1>…</h1>;
export default Page;
