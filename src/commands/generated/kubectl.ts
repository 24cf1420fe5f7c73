import type { CommandTable } from '../table.ts';

export const kubectlTable = {
 "tool": "kubectl",
 "version": "1.35.2",
 "generated": "2026-11-21",
 "globals": {
  "as": {},
  "as-group": {},
  "as-uid": {},
  "as-user-extra": {},
  "cache-dir": {},
  "certificate-authority": {},
  "client-certificate": {},
  "client-key": {},
  "cluster": {},
  "context": {},
  "disable-compression": {
   "flag": true
  },
  "insecure-skip-tls-verify": {
   "flag": true
  },
  "kubeconfig": {},
  "kuberc": {},
  "log-flush-frequency": {},
  "match-server-version": {
   "flag": true
  },
  "namespace": {
   "aliases": [
    "-n"
   ]
  },
  "password": {},
  "profile": {},
  "profile-output": {},
  "request-timeout": {},
  "server": {
   "aliases": [
    "-s"
   ]
  },
  "tls-server-name": {},
  "token": {},
  "user": {},
  "username": {},
  "v": {
   "aliases": [
    "-v"
   ]
  },
  "vmodule": {},
  "warnings-as-errors": {
   "flag": true
  }
 },
 "commands": {
  "get": {
   "options": {
    "all-namespaces": {
     "aliases": [
      "-A"
     ],
     "flag": true
    },
    "allow-missing-template-keys": {
     "flag": true
    },
    "chunk-size": {},
    "field-selector": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "ignore-not-found": {
     "flag": true
    },
    "kustomize": {
     "aliases": [
      "-k"
     ]
    },
    "label-columns": {
     "aliases": [
      "-L"
     ]
    },
    "no-headers": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "output-watch-events": {
     "flag": true
    },
    "raw": {},
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "server-print": {
     "flag": true
    },
    "show-kind": {
     "flag": true
    },
    "show-labels": {
     "flag": true
    },
    "show-managed-fields": {
     "flag": true
    },
    "sort-by": {},
    "subresource": {},
    "template": {},
    "watch": {
     "aliases": [
      "-w"
     ],
     "flag": true
    },
    "watch-only": {
     "flag": true
    }
   }
  },
  "describe": {
   "options": {
    "all-namespaces": {
     "aliases": [
      "-A"
     ],
     "flag": true
    },
    "chunk-size": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "kustomize": {
     "aliases": [
      "-k"
     ]
    },
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "show-events": {
     "flag": true
    }
   }
  },
  "apply": {
   "options": {
    "all": {
     "flag": true
    },
    "allow-missing-template-keys": {
     "flag": true
    },
    "cascade": {},
    "dry-run": {},
    "field-manager": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "force": {
     "flag": true
    },
    "force-conflicts": {
     "flag": true
    },
    "grace-period": {},
    "kustomize": {
     "aliases": [
      "-k"
     ]
    },
    "openapi-patch": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "overwrite": {
     "flag": true
    },
    "prune": {
     "flag": true
    },
    "prune-allowlist": {},
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "server-side": {
     "flag": true
    },
    "show-managed-fields": {
     "flag": true
    },
    "subresource": {},
    "template": {},
    "timeout": {},
    "validate": {},
    "wait": {
     "flag": true
    }
   }
  },
  "delete": {
   "options": {
    "all": {
     "flag": true
    },
    "all-namespaces": {
     "aliases": [
      "-A"
     ],
     "flag": true
    },
    "cascade": {},
    "dry-run": {},
    "field-selector": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "force": {
     "flag": true
    },
    "grace-period": {},
    "ignore-not-found": {
     "flag": true
    },
    "interactive": {
     "aliases": [
      "-i"
     ],
     "flag": true
    },
    "kustomize": {
     "aliases": [
      "-k"
     ]
    },
    "now": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "raw": {},
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "timeout": {},
    "wait": {
     "flag": true
    }
   }
  },
  "exec": {
   "options": {
    "container": {
     "aliases": [
      "-c"
     ]
    },
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "pod-running-timeout": {},
    "quiet": {
     "aliases": [
      "-q"
     ],
     "flag": true
    },
    "stdin": {
     "aliases": [
      "-i"
     ],
     "flag": true
    },
    "tty": {
     "aliases": [
      "-t"
     ],
     "flag": true
    }
   }
  },
  "debug": {
   "options": {
    "arguments-only": {
     "flag": true
    },
    "attach": {
     "flag": true
    },
    "container": {
     "aliases": [
      "-c"
     ]
    },
    "copy-to": {},
    "custom": {},
    "env": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "image": {},
    "image-pull-policy": {},
    "keep-annotations": {
     "flag": true
    },
    "keep-init-containers": {
     "flag": true
    },
    "keep-labels": {
     "flag": true
    },
    "keep-liveness": {
     "flag": true
    },
    "keep-readiness": {
     "flag": true
    },
    "keep-startup": {
     "flag": true
    },
    "profile": {},
    "quiet": {
     "aliases": [
      "-q"
     ],
     "flag": true
    },
    "replace": {
     "flag": true
    },
    "same-node": {
     "flag": true
    },
    "set-image": {},
    "share-processes": {
     "flag": true
    },
    "stdin": {
     "aliases": [
      "-i"
     ],
     "flag": true
    },
    "target": {},
    "tty": {
     "aliases": [
      "-t"
     ],
     "flag": true
    }
   }
  },
  "rollout status": {
   "options": {
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "kustomize": {
     "aliases": [
      "-k"
     ]
    },
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "revision": {},
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "timeout": {},
    "watch": {
     "aliases": [
      "-w"
     ],
     "flag": true
    }
   }
  },
  "wait": {
   "options": {
    "all": {
     "flag": true
    },
    "all-namespaces": {
     "aliases": [
      "-A"
     ],
     "flag": true
    },
    "allow-missing-template-keys": {
     "flag": true
    },
    "field-selector": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "for": {},
    "local": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "show-managed-fields": {
     "flag": true
    },
    "template": {},
    "timeout": {}
   }
  },
  "logs": {
   "options": {
    "all-containers": {
     "flag": true
    },
    "all-pods": {
     "flag": true
    },
    "container": {
     "aliases": [
      "-c"
     ]
    },
    "follow": {
     "aliases": [
      "-f"
     ],
     "flag": true
    },
    "ignore-errors": {
     "flag": true
    },
    "insecure-skip-tls-verify-backend": {
     "flag": true
    },
    "limit-bytes": {},
    "max-log-requests": {},
    "pod-running-timeout": {},
    "prefix": {
     "flag": true
    },
    "previous": {
     "aliases": [
      "-p"
     ],
     "flag": true
    },
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "since": {},
    "since-time": {},
    "tail": {},
    "timestamps": {
     "flag": true
    }
   }
  },
  "port-forward": {
   "options": {
    "address": {},
    "pod-running-timeout": {}
   }
  },
  "config use-context": {
   "options": {}
  },
  "config get-contexts": {
   "options": {
    "no-headers": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    }
   }
  },
  "label": {
   "options": {
    "all": {
     "flag": true
    },
    "all-namespaces": {
     "aliases": [
      "-A"
     ],
     "flag": true
    },
    "allow-missing-template-keys": {
     "flag": true
    },
    "dry-run": {},
    "field-manager": {},
    "field-selector": {},
    "filename": {
     "aliases": [
      "-f"
     ]
    },
    "kustomize": {
     "aliases": [
      "-k"
     ]
    },
    "list": {
     "flag": true
    },
    "local": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ]
    },
    "overwrite": {
     "flag": true
    },
    "recursive": {
     "aliases": [
      "-R"
     ],
     "flag": true
    },
    "resource-version": {},
    "selector": {
     "aliases": [
      "-l"
     ]
    },
    "show-managed-fields": {
     "flag": true
    },
    "template": {}
   }
  }
 }
} as const satisfies CommandTable;
