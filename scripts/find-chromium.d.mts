export type ChromiumSearch =
  | {
      readonly found: true;
      readonly from: 'path' | 'system' | 'playwright' | 'npm';
      readonly launch: {
        readonly executablePath: string;
        readonly args: string[];
        readonly env?: Record<string, string>;
      };
    }
  | { readonly found: false; readonly problem: string };

export function findChromium(only?: string): Promise<ChromiumSearch>;
