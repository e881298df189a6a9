/** What the app says of the log. */
export const en = {
  openToday: "Open today's log entry",
};

export const zh: typeof en = {
  openToday: '打开今天的日志',
};
