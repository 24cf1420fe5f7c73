import type { CommandTable } from '../table.ts';

export const helmTable = {
 "tool": "helm",
 "version": "4.1.4",
 "generated": "2026-11-21",
 "globals": {
  "burst-limit": {},
  "color": {},
  "colour": {},
  "content-cache": {},
  "debug": {
   "flag": true
  },
  "kube-apiserver": {},
  "kube-as-group": {
   "many": true
  },
  "kube-as-user": {},
  "kube-ca-file": {},
  "kube-context": {},
  "kube-insecure-skip-tls-verify": {
   "flag": true
  },
  "kube-tls-server-name": {},
  "kube-token": {},
  "kubeconfig": {},
  "namespace": {
   "aliases": [
    "-n"
   ]
  },
  "qps": {},
  "registry-config": {},
  "repository-cache": {},
  "repository-config": {}
 },
 "commands": {
  "repo add": {
   "options": {
    "allow-deprecated-repos": {
     "flag": true
    },
    "ca-file": {},
    "cert-file": {},
    "force-update": {
     "flag": true
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "insecure-skip-tls-verify": {
     "flag": true
    },
    "key-file": {},
    "pass-credentials": {
     "flag": true
    },
    "password": {},
    "password-stdin": {
     "flag": true
    },
    "timeout": {},
    "username": {}
   }
  },
  "repo update": {
   "options": {
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "timeout": {}
   }
  },
  "install": {
   "options": {
    "ca-file": {},
    "cert-file": {},
    "create-namespace": {
     "flag": true
    },
    "dependency-update": {
     "flag": true
    },
    "description": {},
    "devel": {
     "flag": true
    },
    "disable-openapi-validation": {
     "flag": true
    },
    "enable-dns": {
     "flag": true
    },
    "force-conflicts": {
     "flag": true
    },
    "force-replace": {
     "flag": true
    },
    "generate-name": {
     "aliases": [
      "-g"
     ],
     "flag": true
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "hide-notes": {
     "flag": true
    },
    "hide-secret": {
     "flag": true
    },
    "insecure-skip-tls-verify": {
     "flag": true
    },
    "key-file": {},
    "keyring": {},
    "labels": {
     "aliases": [
      "-l"
     ]
    },
    "name-template": {},
    "no-hooks": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "pass-credentials": {
     "flag": true
    },
    "password": {},
    "plain-http": {
     "flag": true
    },
    "post-renderer": {},
    "post-renderer-args": {},
    "render-subchart-notes": {
     "flag": true
    },
    "replace": {
     "flag": true
    },
    "repo": {},
    "rollback-on-failure": {
     "flag": true
    },
    "server-side": {
     "flag": true
    },
    "set": {
     "many": true
    },
    "set-file": {
     "many": true
    },
    "set-json": {
     "many": true
    },
    "set-literal": {
     "many": true
    },
    "set-string": {
     "many": true
    },
    "skip-crds": {
     "flag": true
    },
    "skip-schema-validation": {
     "flag": true
    },
    "take-ownership": {
     "flag": true
    },
    "timeout": {},
    "username": {},
    "values": {
     "aliases": [
      "-f"
     ],
     "many": true
    },
    "verify": {
     "flag": true
    },
    "version": {},
    "wait-for-jobs": {
     "flag": true
    }
   }
  },
  "upgrade": {
   "options": {
    "ca-file": {},
    "cert-file": {},
    "cleanup-on-fail": {
     "flag": true
    },
    "create-namespace": {
     "flag": true
    },
    "dependency-update": {
     "flag": true
    },
    "description": {},
    "devel": {
     "flag": true
    },
    "disable-openapi-validation": {
     "flag": true
    },
    "enable-dns": {
     "flag": true
    },
    "force-conflicts": {
     "flag": true
    },
    "force-replace": {
     "flag": true
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "hide-notes": {
     "flag": true
    },
    "hide-secret": {
     "flag": true
    },
    "history-max": {},
    "insecure-skip-tls-verify": {
     "flag": true
    },
    "install": {
     "aliases": [
      "-i"
     ],
     "flag": true
    },
    "key-file": {},
    "keyring": {},
    "labels": {
     "aliases": [
      "-l"
     ]
    },
    "no-hooks": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "pass-credentials": {
     "flag": true
    },
    "password": {},
    "plain-http": {
     "flag": true
    },
    "post-renderer": {},
    "post-renderer-args": {},
    "render-subchart-notes": {
     "flag": true
    },
    "repo": {},
    "reset-then-reuse-values": {
     "flag": true
    },
    "reset-values": {
     "flag": true
    },
    "reuse-values": {
     "flag": true
    },
    "rollback-on-failure": {
     "flag": true
    },
    "server-side": {},
    "set": {
     "many": true
    },
    "set-file": {
     "many": true
    },
    "set-json": {
     "many": true
    },
    "set-literal": {
     "many": true
    },
    "set-string": {
     "many": true
    },
    "skip-crds": {
     "flag": true
    },
    "skip-schema-validation": {
     "flag": true
    },
    "take-ownership": {
     "flag": true
    },
    "timeout": {},
    "username": {},
    "values": {
     "aliases": [
      "-f"
     ],
     "many": true
    },
    "verify": {
     "flag": true
    },
    "version": {},
    "wait-for-jobs": {
     "flag": true
    }
   }
  },
  "template": {
   "options": {
    "api-versions": {
     "aliases": [
      "-a"
     ],
     "many": true
    },
    "ca-file": {},
    "cert-file": {},
    "create-namespace": {
     "flag": true
    },
    "dependency-update": {
     "flag": true
    },
    "description": {},
    "devel": {
     "flag": true
    },
    "disable-openapi-validation": {
     "flag": true
    },
    "enable-dns": {
     "flag": true
    },
    "force-conflicts": {
     "flag": true
    },
    "force-replace": {
     "flag": true
    },
    "generate-name": {
     "aliases": [
      "-g"
     ],
     "flag": true
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "hide-notes": {
     "flag": true
    },
    "include-crds": {
     "flag": true
    },
    "insecure-skip-tls-verify": {
     "flag": true
    },
    "is-upgrade": {
     "flag": true
    },
    "key-file": {},
    "keyring": {},
    "kube-version": {},
    "labels": {
     "aliases": [
      "-l"
     ]
    },
    "name-template": {},
    "no-hooks": {
     "flag": true
    },
    "output-dir": {},
    "pass-credentials": {
     "flag": true
    },
    "password": {},
    "plain-http": {
     "flag": true
    },
    "post-renderer": {},
    "post-renderer-args": {},
    "release-name": {
     "flag": true
    },
    "render-subchart-notes": {
     "flag": true
    },
    "replace": {
     "flag": true
    },
    "repo": {},
    "rollback-on-failure": {
     "flag": true
    },
    "server-side": {
     "flag": true
    },
    "set": {
     "many": true
    },
    "set-file": {
     "many": true
    },
    "set-json": {
     "many": true
    },
    "set-literal": {
     "many": true
    },
    "set-string": {
     "many": true
    },
    "show-only": {
     "aliases": [
      "-s"
     ],
     "many": true
    },
    "skip-crds": {
     "flag": true
    },
    "skip-schema-validation": {
     "flag": true
    },
    "skip-tests": {
     "flag": true
    },
    "take-ownership": {
     "flag": true
    },
    "timeout": {},
    "username": {},
    "values": {
     "aliases": [
      "-f"
     ],
     "many": true
    },
    "verify": {
     "flag": true
    },
    "version": {},
    "wait-for-jobs": {
     "flag": true
    }
   }
  },
  "list": {
   "options": {
    "all-namespaces": {
     "aliases": [
      "-A"
     ],
     "flag": true
    },
    "date": {
     "aliases": [
      "-d"
     ],
     "flag": true
    },
    "deployed": {
     "flag": true
    },
    "failed": {
     "flag": true
    },
    "filter": {
     "aliases": [
      "-f"
     ]
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "max": {
     "aliases": [
      "-m"
     ]
    },
    "no-headers": {
     "flag": true
    },
    "offset": {},
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "pending": {
     "flag": true
    },
    "reverse": {
     "aliases": [
      "-r"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "short": {
     "aliases": [
      "-q"
     ],
     "flag": true
    },
    "superseded": {
     "flag": true
    },
    "time-format": {},
    "uninstalled": {
     "flag": true
    },
    "uninstalling": {
     "flag": true
    }
   }
  },
  "uninstall": {
   "options": {
    "cascade": {},
    "description": {},
    "dry-run": {
     "flag": true
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "ignore-not-found": {
     "flag": true
    },
    "keep-history": {
     "flag": true
    },
    "no-hooks": {
     "flag": true
    },
    "timeout": {}
   }
  },
  "show values": {
   "options": {
    "ca-file": {},
    "cert-file": {},
    "devel": {
     "flag": true
    },
    "help": {
     "aliases": [
      "-h"
     ],
     "flag": true
    },
    "insecure-skip-tls-verify": {
     "flag": true
    },
    "jsonpath": {},
    "key-file": {},
    "keyring": {},
    "pass-credentials": {
     "flag": true
    },
    "password": {},
    "plain-http": {
     "flag": true
    },
    "repo": {},
    "username": {},
    "verify": {
     "flag": true
    },
    "version": {}
   }
  }
 }
} as const satisfies CommandTable;
