/** Starlight's own components, under the names by which an override reaches them; Starlight declares no types for them. */
declare module 'virtual:starlight/components/*' {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  export default component;
}
