/**
 * Directives that answer, refuse, redirect or send a request elsewhere. Until snippets are read directive by directive, any
 * of these words makes the whole text a guard: closing too much is the safe side.
 */
const keepsOut =
  /(^|[\s;{}"'])(allow|deny|auth_\w+|satisfy|return|if|limit_except|\w*_by_lua\w*|internal|ssl_verify_\w+|error_page|valid_referers|secure_link\w*|modsecurity\w*|SecRule\w*|rewrite|\w+_pass|ssl_reject_handshake|include|location|limit_req|limit_conn|js_\w+|perl\w*|map|geo|set|break|try_files|more_clear_input_headers)(?=[\s;{"']|$)/i;

/** Whether nginx text may keep requests out. Comments count too: what a `#` inside quotes hides is no comment. */
export function mayKeepOut(text: string): boolean {
  return keepsOut.test(text);
}
