import { join } from 'node:path';

/** Where the double listens, its certificate, and the folder that az may write to. */
export interface EnvironmentInput {
  readonly url: string;
  readonly certificateFile: string;
  readonly home: string;
}

/**
 * The environment in which az talks to the double and to nothing else: trust, addresses, a home of its own,
 * and no telemetry, prompts, colours, surveys or downloads. It goes on top of one that has `PATH`.
 */
export function azEnvironment({ url, certificateFile, home }: EnvironmentInput): Record<string, string> {
  return {
    HOME: home,
    KUBECONFIG: join(home, '.kube', 'config'),
    AZURE_CONFIG_DIR: join(home, '.azure'),
    AZURE_EXTENSION_DIR: join(home, '.azure', 'cliextensions'),
    // requests reads the first, Python's own urllib (which fetches the cloud's metadata) the second.
    REQUESTS_CA_BUNDLE: certificateFile,
    SSL_CERT_FILE: certificateFile,
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
    ARM_CLOUD_METADATA_URL: `${url}/metadata/endpoints?api-version=2022-09-01`,
    IDENTITY_ENDPOINT: `${url}/msi/token`,
    IDENTITY_HEADER: 'double',
    AZURE_CORE_COLLECT_TELEMETRY: 'false',
    AZURE_CORE_NO_COLOR: 'true',
    AZURE_CORE_SURVEY_MESSAGE: 'false',
    AZURE_CORE_LOGIN_EXPERIENCE_V2: 'off',
    AZURE_CORE_DISPLAY_REGION_IDENTIFIED: 'false',
    AZURE_CORE_DISABLE_PROGRESS_BAR: 'true',
    AZURE_EXTENSION_USE_DYNAMIC_INSTALL: 'no',
    AZURE_LOGGING_ENABLE_LOG_FILE: 'no',
  };
}
