import { CONTENT_TYPES, contentTypeOf } from '../content-types.ts';
import { FEEDS, OPEN_DATA, everywhere } from '../header-rules.ts';
import { expressionOf } from '../patterns.ts';

/** Where a server keeps and serves the site. */
export type Server = {
  /** The folder with the releases, such as `/srv/quarterlight`. */
  readonly root: string;
  /** The site's name, such as `performance.example.gov.uk`. */
  readonly host: string;
};

/**
 * The site's file for /etc/nginx/sites-available. It is the same for every release: the rules in which releases differ come
 * in as values of maps. Files are taken from the latest release of the rules that nginx has read: a release of the same
 * rules is served as soon as the link is turned, and one of other rules comes with them, all at once, when nginx is reloaded.
 */
export function siteFile({ root, host }: Server): string {
  return `# ${host} on nginx: written by “npm run deploy -- --target nginx”. Copy it again when that says so.
# It needs the packages nginx and libnginx-mod-http-brotli-static. To serve the site by TLS, put
# quarterlight-tls.conf, which is beside this file, into /etc/nginx/snippets.

map_hash_bucket_size 512;
map $host $quarterlight_rules { include ${root}/current/nginx/rules.map; }
map $host $quarterlight_policy { include ${root}/current/nginx/policy.map; }
map $uri $quarterlight_moved { include ${root}/current/nginx/moved.map; }
map $uri $quarterlight_gone { include ${root}/current/nginx/gone.map; }

# Other sites' programs may read the data.
map $request_uri $quarterlight_readers {
${OPEN_DATA.map((pattern) => `    "~${withQuery(expressionOf(pattern))}" "*";`).join('\n')}
}

# A page has one address. Only what can be an address of ours is taken over into another.
map $request_uri $quarterlight_folder {
    "~^(?<quarterlight_path>(?:/[a-z0-9-]+)*/)index\\.html(?:\\?|$)" $quarterlight_path;
}

server {
    listen 80;
    listen [::]:80;
    include /etc/nginx/snippets/quarterlight-tls*.conf;
    server_name ${host};
    server_tokens off;
    absolute_redirect off;

    root ${root}/by-rules/$quarterlight_rules/site;
    open_file_cache off;
    index index.html;

    # Files lie there compressed already.
    gzip off;
    gzip_static on;
    gzip_vary on;
    brotli_static on;

    # The character set is part of the type: nginx adds none to what is compressed.
    charset off;
    default_type application/octet-stream;
    types {
${typeLines().join('\n')}
    }

${headerLines().join('\n')}
    add_header Access-Control-Allow-Origin $quarterlight_readers always;

    error_page 403 404 =404 @missing;
    error_page 410 @gone;

    if ($quarterlight_moved) { return 301 $quarterlight_moved; }
    if ($quarterlight_gone) { return 410; }
    if ($quarterlight_folder) { return 301 $quarterlight_folder$is_args$args; }

    location / { try_files $uri $uri/ =404; }
    location @missing { try_files /404.html =404; }
    location @gone { try_files $quarterlight_gone =410; }
    location = /404.html { return 404; }

    # Neither what is hidden nor the compressed forms have addresses.
    location ~ /\\. { return 404; }
    location ~ \\.(?:gz|br)$ { return 404; }

${FEEDS.map(feedLines).join('\n')}
}
`;
}

/** What makes the site’s file serve by TLS: a file of its own, since the certificate is none of the site’s business. */
export function tlsFile({ host }: Pick<Server, 'host'>): string {
  return `# TLS for ${host}. Copy this to /etc/nginx/snippets once there is a certificate, and change it there if need be.
listen 443 ssl http2;
listen [::]:443 ssl http2;
ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
ssl_protocols TLSv1.2 TLSv1.3;
if ($scheme = http) { return 301 https://${host}$request_uri; }
`;
}

function typeLines(): string[] {
  const byType = Map.groupBy(Object.entries(CONTENT_TYPES), ([, type]) => type);
  return [...byType].map(
    ([type, endings]) => `        "${type}" ${endings.map(([ending]) => ending).join(' ')};`,
  );
}

/** “always” has errors and redirects carry them too. The policy differs from one release to the next. */
function headerLines(): string[] {
  return Object.entries(everywhere([])).map(([name, value]) => {
    const sent = name === 'Content-Security-Policy' ? '$quarterlight_policy' : `"${value}"`;
    return `    add_header ${name} ${sent} always;`;
  });
}

function feedLines(pattern: string): string {
  const lines = ['types {}', `default_type "${contentTypeOf(pattern)}";`, 'try_files $uri =404;'];
  return `    location ~ "${expressionOf(pattern)}" { ${lines.join(' ')} }`;
}

/** The expression of a pattern for the whole of a request, query and all. */
function withQuery(expression: string): string {
  return expression.replace(/\$$/, '(?:\\?|$)');
}
