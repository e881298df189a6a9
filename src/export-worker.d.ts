/** Answered by the build: the script of the thread that the app exports in. */
declare module 'export-worker' {
  export const script: string
}
