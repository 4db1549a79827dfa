/** Cases whose recorded answers the output does not give yet, by a bug of ours. An entry that passes fails the suite. */
export const openBugs: Readonly<Record<string, string>> = {};
