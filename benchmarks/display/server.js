/** Serves the contenders, and the component as it ships. */
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SHIPPED = fileURLToPath(new URL('../../timeline-service/target/classes/META-INF/resources', import.meta.url));
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

export async function serve() {
  if (!existsSync(join(SHIPPED, 'embed/event-timeline.js'))) {
    throw new Error('The component is not built yet: run mvn -DskipTests package in the root of the repository.');
  }
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const file = join(pathname.startsWith('/embed/') ? SHIPPED : HERE, pathname);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).on('error', () => response.writeHead(404).end()).pipe(response);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {address: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
