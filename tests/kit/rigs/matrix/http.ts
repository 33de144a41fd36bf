import type { IncomingMessage, ServerResponse } from "node:http";
import type { Content } from "./world.ts";

export async function bodyOf(request: IncomingMessage): Promise<Content> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  const json = (request.headers["content-type"] ?? "").startsWith("application/json");
  return json && text !== "" ? JSON.parse(text) : {};
}

export function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: object = {},
) {
  response.writeHead(status, {
    "content-type": "application/json",
    connection: "close",
    ...headers,
  });
  response.end(JSON.stringify(body));
}
