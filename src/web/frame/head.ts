/** The title of a page whose loader tells it as `head`; that of the product where the loader failed. */
export const meta = ({ loaderData }: { readonly loaderData?: { readonly head: string } }) => [
  { title: loaderData?.head ?? 'Tiến Độ' },
];
