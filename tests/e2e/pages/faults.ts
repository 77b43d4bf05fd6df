import type { Page } from '@playwright/test';

/**
 * Listens from before the first byte, on the page and its worker. Call it before the first `goto`.
 * @returns what went wrong so far: errors, refusals of the security policy, failed requests, requests to another host
 */
export async function faults(page: Page, home: string): Promise<string[]> {
  const found: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy|trusted ?type/i.test(message.text())) found.push(message.text());
  });
  page.context().on('requestfailed', (request) => found.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.context().on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) found.push(`elsewhere: ${request.url()}`);
  });
  return found;
}
