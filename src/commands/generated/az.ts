import type { CommandTable } from '../table.ts';

export const azTable = {
 "tool": "az",
 "version": "2.91.0",
 "generated": "2026-11-21",
 "globals": {
  "subscription": {},
  "change-reference": {},
  "acquire-policy-token": {
   "flag": true
  }
 },
 "commands": {
  "group create": {
   "options": {
    "debug": {
     "flag": true
    },
    "location": {
     "aliases": [
      "-l"
     ],
     "required": true
    },
    "managed-by": {},
    "name": {
     "aliases": [
      "--resource-group",
      "-n",
      "-g"
     ],
     "required": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "tags": {
     "many": true
    },
    "verbose": {
     "flag": true
    }
   }
  },
  "group delete": {
   "options": {
    "debug": {
     "flag": true
    },
    "force-deletion-types": {
     "aliases": [
      "-f"
     ],
     "choices": [
      "Microsoft.Compute/virtualMachines",
      "Microsoft.Compute/virtualMachineScaleSets",
      "Microsoft.Databricks/workspaces"
     ]
    },
    "name": {
     "aliases": [
      "-n",
      "--resource-group",
      "-g"
     ],
     "required": true
    },
    "no-wait": {
     "flag": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "verbose": {
     "flag": true
    },
    "yes": {
     "aliases": [
      "-y"
     ],
     "flag": true
    }
   }
  },
  "group show": {
   "options": {
    "debug": {
     "flag": true
    },
    "name": {
     "aliases": [
      "-n",
      "--resource-group",
      "-g"
     ],
     "required": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "verbose": {
     "flag": true
    }
   }
  },
  "network vnet create": {
   "options": {
    "address-prefixes": {
     "many": true
    },
    "bgp-community": {},
    "ddos-protection": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "ddos-protection-plan": {},
    "debug": {
     "flag": true
    },
    "dns-servers": {
     "many": true
    },
    "edge-zone": {},
    "enable-encryption": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "encryption-policy": {
     "aliases": [
      "--encryption-enforcement-policy"
     ],
     "choices": [
      "AllowUnencrypted",
      "DropUnencrypted"
     ]
    },
    "flowtimeout": {},
    "ipam-allocations": {
     "aliases": [
      "--ipam-pool-prefix-allocations"
     ],
     "many": true
    },
    "location": {
     "aliases": [
      "-l"
     ]
    },
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "no-wait": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "nsg": {
     "aliases": [
      "--network-security-group"
     ]
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "pe-vnet-policies": {
     "aliases": [
      "--private-endpoint-vnet-policies"
     ],
     "choices": [
      "Basic",
      "Disabled"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "sgp": {
     "aliases": [
      "--summarized-gateway-prefixes"
     ],
     "many": true,
     "preview": true
    },
    "subnet-name": {},
    "subnet-prefixes": {
     "many": true
    },
    "subnets": {
     "many": true
    },
    "tags": {
     "many": true
    },
    "verbose": {
     "flag": true
    },
    "vm-protection": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    }
   }
  },
  "network vnet subnet create": {
   "options": {
    "address-prefixes": {
     "many": true
    },
    "debug": {
     "flag": true
    },
    "default-outbound": {
     "aliases": [
      "--default-outbound-access"
     ],
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "delegations": {
     "many": true
    },
    "disable-private-endpoint-network-policies": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "disable-private-link-service-network-policies": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "endpoints": {
     "many": true
    },
    "ipam-allocations": {
     "aliases": [
      "--ipam-pool-prefix-allocations"
     ],
     "many": true
    },
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "nat-gateway": {},
    "no-wait": {
     "choices": [
      "true",
      "t",
      "yes",
      "y",
      "1",
      "false",
      "f",
      "no",
      "n",
      "0"
     ]
    },
    "nsg": {
     "aliases": [
      "--network-security-group"
     ]
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "ple-network-policies": {
     "aliases": [
      "--private-endpoint-network-policies"
     ],
     "choices": [
      "Disabled",
      "Enabled",
      "NetworkSecurityGroupEnabled",
      "RouteTableEnabled"
     ]
    },
    "pls-network-policies": {
     "aliases": [
      "--private-link-service-network-policies"
     ],
     "choices": [
      "Disabled",
      "Enabled"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "route-table": {},
    "service-endpoint-policy": {
     "many": true
    },
    "service-endpoints": {
     "many": true
    },
    "sharing-scope": {
     "choices": [
      "DelegatedServices",
      "Tenant"
     ]
    },
    "verbose": {
     "flag": true
    },
    "vnet-name": {
     "required": true
    }
   }
  },
  "network vnet subnet show": {
   "options": {
    "debug": {
     "flag": true
    },
    "expand": {},
    "ids": {
     "many": true
    },
    "name": {
     "aliases": [
      "-n"
     ]
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ]
    },
    "subscription": {},
    "verbose": {
     "flag": true
    },
    "vnet-name": {}
   }
  },
  "aks create": {
   "options": {
    "aad-admin-group-object-ids": {},
    "aad-tenant-id": {},
    "aci-subnet-name": {},
    "acns-advanced-networkpolicies": {
     "choices": [
      "None",
      "FQDN",
      "L7"
     ]
    },
    "acns-datapath-acceleration-mode": {
     "choices": [
      "BpfVeth",
      "None"
     ]
    },
    "acns-transit-encryption-type": {
     "choices": [
      "WireGuard",
      "None"
     ]
    },
    "admin-username": {
     "aliases": [
      "-u"
     ]
    },
    "aks-custom-headers": {},
    "ampls-resource-id": {},
    "api-server-authorized-ip-ranges": {},
    "apiserver-subnet-id": {},
    "app-routing-default-nginx-controller": {
     "aliases": [
      "--ardnc"
     ],
     "choices": [
      "AnnotationControlled",
      "External",
      "Internal",
      "None"
     ]
    },
    "appgw-id": {},
    "appgw-name": {},
    "appgw-subnet-cidr": {},
    "appgw-subnet-id": {},
    "appgw-watch-namespace": {},
    "assign-identity": {},
    "assign-kubelet-identity": {},
    "attach-acr": {},
    "auto-upgrade-channel": {
     "choices": [
      "rapid",
      "stable",
      "patch",
      "node-image",
      "none"
     ]
    },
    "azure-keyvault-kms-key-id": {},
    "azure-keyvault-kms-key-vault-network-access": {
     "choices": [
      "Public",
      "Private"
     ]
    },
    "azure-keyvault-kms-key-vault-resource-id": {},
    "azure-monitor-workspace-resource-id": {},
    "bootstrap-artifact-source": {
     "choices": [
      "Direct",
      "Cache"
     ]
    },
    "bootstrap-container-registry-resource-id": {},
    "client-secret": {},
    "cluster-autoscaler-profile": {
     "aliases": [
      "--ca-profile"
     ],
     "many": true
    },
    "container-storage-version": {
     "choices": [
      "1",
      "2"
     ]
    },
    "crg-id": {},
    "custom-ca-trust-certificates": {
     "aliases": [
      "--ca-certs"
     ]
    },
    "data-collection-settings": {},
    "debug": {
     "flag": true
    },
    "defender-config": {},
    "disable-acns-observability": {
     "flag": true
    },
    "disable-acns-security": {
     "flag": true
    },
    "disable-disk-driver": {
     "flag": true
    },
    "disable-file-driver": {
     "flag": true
    },
    "disable-local-accounts": {
     "flag": true
    },
    "disable-opentelemetry-logs-traces": {
     "flag": true
    },
    "disable-opentelemetry-metrics": {
     "flag": true
    },
    "disable-prometheus-metrics-scraping": {
     "flag": true
    },
    "disable-public-fqdn": {
     "flag": true
    },
    "disable-rbac": {
     "flag": true
    },
    "disable-run-command": {
     "flag": true
    },
    "disable-snapshot-controller": {
     "flag": true
    },
    "dns-name-prefix": {
     "aliases": [
      "-p"
     ]
    },
    "dns-service-ip": {},
    "docker-bridge-address": {
     "deprecated": "WARNING: Option '--docker-bridge-address' has been deprecated and will be removed in a future release."
    },
    "edge-zone": {},
    "enable-aad": {
     "flag": true
    },
    "enable-acns": {
     "flag": true
    },
    "enable-addons": {
     "aliases": [
      "-a"
     ]
    },
    "enable-ahub": {
     "flag": true
    },
    "enable-ai-toolchain-operator": {
     "flag": true
    },
    "enable-apiserver-vnet-integration": {
     "flag": true
    },
    "enable-app-routing": {
     "flag": true
    },
    "enable-app-routing-istio": {
     "aliases": [
      "--enable-ari"
     ],
     "flag": true
    },
    "enable-azure-container-storage": {
     "many": true
    },
    "enable-azure-keyvault-kms": {
     "flag": true
    },
    "enable-azure-monitor-app-monitoring": {
     "flag": true
    },
    "enable-azure-monitor-logs": {
     "flag": true
    },
    "enable-azure-monitor-metrics": {
     "flag": true
    },
    "enable-azure-rbac": {
     "flag": true
    },
    "enable-azure-service-mesh": {
     "aliases": [
      "--enable-asm"
     ],
     "flag": true
    },
    "enable-blob-driver": {
     "flag": true
    },
    "enable-cluster-autoscaler": {
     "flag": true
    },
    "enable-container-network-logs": {
     "flag": true
    },
    "enable-control-plane-metrics": {
     "aliases": [
      "--enable-cp-metrics"
     ],
     "flag": true
    },
    "enable-cost-analysis": {
     "flag": true
    },
    "enable-defender": {
     "flag": true
    },
    "enable-encryption-at-host": {
     "flag": true
    },
    "enable-fips-image": {
     "flag": true
    },
    "enable-gateway-api": {
     "flag": true
    },
    "enable-high-log-scale-mode": {
     "choices": [
      "true",
      "false"
     ]
    },
    "enable-hosted-system": {
     "flag": true
    },
    "enable-image-cleaner": {
     "flag": true
    },
    "enable-keda": {
     "flag": true
    },
    "enable-managed-identity": {
     "flag": true
    },
    "enable-msi-auth-for-monitoring": {
     "choices": [
      "true",
      "false"
     ],
     "deprecated": "WARNING: Option '--enable-msi-auth-for-monitoring' has been deprecated and will be removed in a future release. Use '--enable-azure-monitor-logs' instead."
    },
    "enable-node-public-ip": {
     "flag": true
    },
    "enable-oidc-issuer": {
     "flag": true
    },
    "enable-opentelemetry-logs-traces": {
     "flag": true
    },
    "enable-opentelemetry-metrics": {
     "flag": true
    },
    "enable-private-cluster": {
     "flag": true
    },
    "enable-prometheus-metrics-scraping": {
     "flag": true
    },
    "enable-secret-rotation": {
     "flag": true
    },
    "enable-secure-boot": {
     "flag": true
    },
    "enable-sgxquotehelper": {
     "flag": true
    },
    "enable-static-egress-gateway": {
     "flag": true
    },
    "enable-syslog": {
     "choices": [
      "true",
      "false"
     ]
    },
    "enable-ultra-ssd": {
     "flag": true
    },
    "enable-upstream-kubescheduler-user-configuration": {
     "flag": true
    },
    "enable-vpa": {
     "flag": true
    },
    "enable-vtpm": {
     "flag": true
    },
    "enable-windows-gmsa": {
     "flag": true
    },
    "enable-windows-recording-rules": {
     "flag": true
    },
    "enable-workload-identity": {
     "flag": true
    },
    "ephemeral-disk-nvme-perf-tier": {
     "choices": [
      "Basic",
      "Premium",
      "Standard"
     ]
    },
    "ephemeral-disk-volume-type": {
     "choices": [
      "EphemeralVolumeOnly",
      "PersistentVolumeWithAnnotation"
     ]
    },
    "fqdn-subdomain": {},
    "generate-ssh-keys": {
     "flag": true
    },
    "gmsa-dns-server": {},
    "gmsa-root-domain-name": {},
    "gpu-instance-profile": {
     "choices": [
      "MIG1g",
      "MIG2g",
      "MIG3g",
      "MIG4g",
      "MIG7g"
     ]
    },
    "grafana-resource-id": {},
    "host-group-id": {},
    "http-proxy-config": {},
    "if-match": {},
    "if-none-match": {},
    "image-cleaner-interval-hours": {},
    "ip-families": {},
    "k8s-support-plan": {
     "choices": [
      "KubernetesOfficial",
      "AKSLongTermSupport"
     ]
    },
    "ksm-metric-annotations-allow-list": {},
    "ksm-metric-labels-allow-list": {},
    "kubelet-config": {},
    "kubernetes-version": {
     "aliases": [
      "-k"
     ]
    },
    "linux-os-config": {},
    "load-balancer-backend-pool-type": {
     "choices": [
      "nodeIP",
      "nodeIPConfiguration"
     ]
    },
    "load-balancer-idle-timeout": {},
    "load-balancer-managed-outbound-ip-count": {},
    "load-balancer-managed-outbound-ipv6-count": {},
    "load-balancer-outbound-ip-prefixes": {},
    "load-balancer-outbound-ips": {},
    "load-balancer-outbound-ports": {},
    "load-balancer-sku": {
     "choices": [
      "basic",
      "standard"
     ]
    },
    "location": {
     "aliases": [
      "-l"
     ]
    },
    "max-count": {},
    "max-pods": {
     "aliases": [
      "-m"
     ]
    },
    "message-of-the-day": {},
    "min-count": {},
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "nat-gateway-idle-timeout": {},
    "nat-gateway-managed-outbound-ip-count": {},
    "nat-gateway-managed-outbound-ipv6-count": {
     "aliases": [
      "--nat-gw-ipv6-count"
     ]
    },
    "nat-gateway-outbound-ip-prefixes": {
     "aliases": [
      "--nat-gw-prefixes"
     ]
    },
    "nat-gateway-outbound-ips": {
     "aliases": [
      "--nat-gw-ips"
     ]
    },
    "network-dataplane": {
     "choices": [
      "azure",
      "cilium"
     ]
    },
    "network-plugin": {
     "choices": [
      "kubenet",
      "azure",
      "none"
     ]
    },
    "network-plugin-mode": {
     "choices": [
      "overlay"
     ]
    },
    "network-policy": {},
    "no-ssh-key": {
     "aliases": [
      "-x"
     ],
     "flag": true
    },
    "no-wait": {
     "flag": true
    },
    "node-count": {
     "aliases": [
      "-c"
     ]
    },
    "node-os-upgrade-channel": {
     "choices": [
      "NodeImage",
      "None",
      "Unmanaged",
      "SecurityPatch"
     ]
    },
    "node-osdisk-diskencryptionset-id": {
     "aliases": [
      "-d"
     ]
    },
    "node-osdisk-size": {},
    "node-osdisk-type": {
     "choices": [
      "Managed",
      "Ephemeral"
     ]
    },
    "node-provisioning-default-pools": {
     "choices": [
      "None",
      "Auto"
     ]
    },
    "node-provisioning-mode": {
     "choices": [
      "Manual",
      "Auto"
     ]
    },
    "node-public-ip-prefix-id": {},
    "node-public-ip-tags": {
     "many": true
    },
    "node-resource-group": {},
    "node-subnet-id": {},
    "node-vm-size": {
     "aliases": [
      "-s"
     ]
    },
    "nodepool-allowed-host-ports": {
     "many": true
    },
    "nodepool-asg-ids": {
     "many": true
    },
    "nodepool-labels": {
     "many": true
    },
    "nodepool-name": {},
    "nodepool-tags": {
     "many": true
    },
    "nodepool-taints": {},
    "nrg-lockdown-restriction-level": {
     "choices": [
      "ReadOnly",
      "Unrestricted"
     ]
    },
    "only-show-errors": {
     "flag": true
    },
    "opentelemetry-logs-traces-port-grpc": {},
    "opentelemetry-logs-traces-port-http": {},
    "opentelemetry-metrics-port-grpc": {},
    "opentelemetry-metrics-port-http": {},
    "os-sku": {
     "choices": [
      "AzureLinux",
      "AzureLinux3",
      "AzureContainerLinux",
      "Ubuntu",
      "CBLMariner",
      "Mariner",
      "Ubuntu2204",
      "Ubuntu2404"
     ]
    },
    "outbound-type": {
     "choices": [
      "loadBalancer",
      "userDefinedRouting",
      "managedNATGateway",
      "userAssignedNATGateway",
      "none"
     ]
    },
    "outbound-type-sku": {
     "choices": [
      "Standard",
      "StandardV2"
     ]
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "pod-cidr": {},
    "pod-cidrs": {},
    "pod-ip-allocation-mode": {
     "choices": [
      "DynamicIndividual",
      "StaticBlock"
     ]
    },
    "pod-subnet-id": {},
    "ppg": {},
    "private-dns-zone": {},
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "revision": {},
    "rotation-poll-interval": {},
    "service-cidr": {},
    "service-cidrs": {},
    "service-principal": {},
    "skip-subnet-role-assignment": {
     "flag": true
    },
    "sku": {
     "choices": [
      "base",
      "automatic"
     ]
    },
    "snapshot-id": {},
    "ssh-key-value": {},
    "storage-pool-name": {},
    "storage-pool-option": {
     "choices": [
      "NVMe",
      "Temp"
     ]
    },
    "storage-pool-size": {},
    "storage-pool-sku": {
     "choices": [
      "Premium_LRS",
      "Standard_LRS",
      "StandardSSD_LRS",
      "UltraSSD_LRS",
      "Premium_ZRS",
      "PremiumV2_LRS",
      "StandardSSD_ZRS"
     ]
    },
    "syslog-port": {},
    "system-node-subnet-id": {},
    "tags": {
     "many": true
    },
    "tier": {
     "choices": [
      "free",
      "standard",
      "premium"
     ]
    },
    "verbose": {
     "flag": true
    },
    "vm-set-type": {},
    "vm-sizes": {},
    "vnet-subnet-id": {},
    "windows-admin-password": {},
    "windows-admin-username": {},
    "workload-runtime": {
     "choices": [
      "KataVmIsolation"
     ]
    },
    "workspace-resource-id": {},
    "yes": {
     "aliases": [
      "-y"
     ],
     "flag": true
    },
    "zones": {
     "aliases": [
      "-z"
     ],
     "many": true
    }
   }
  },
  "aks update": {
   "options": {
    "aad-admin-group-object-ids": {},
    "aad-tenant-id": {},
    "acns-advanced-networkpolicies": {
     "choices": [
      "None",
      "FQDN",
      "L7"
     ]
    },
    "acns-datapath-acceleration-mode": {
     "choices": [
      "BpfVeth",
      "None"
     ]
    },
    "acns-transit-encryption-type": {
     "choices": [
      "WireGuard",
      "None"
     ]
    },
    "aks-custom-headers": {},
    "ampls-resource-id": {},
    "api-server-authorized-ip-ranges": {},
    "apiserver-subnet-id": {},
    "assign-identity": {},
    "assign-kubelet-identity": {},
    "assignee-principal-type": {
     "aliases": [
      "-t"
     ]
    },
    "attach-acr": {},
    "auto-upgrade-channel": {
     "choices": [
      "rapid",
      "stable",
      "patch",
      "node-image",
      "none"
     ]
    },
    "azure-container-storage-nodepools": {},
    "azure-keyvault-kms-key-id": {},
    "azure-keyvault-kms-key-vault-network-access": {
     "choices": [
      "Public",
      "Private"
     ]
    },
    "azure-keyvault-kms-key-vault-resource-id": {},
    "azure-monitor-workspace-resource-id": {},
    "bootstrap-artifact-source": {
     "choices": [
      "Direct",
      "Cache"
     ]
    },
    "bootstrap-container-registry-resource-id": {},
    "cluster-autoscaler-profile": {
     "aliases": [
      "--ca-profile"
     ],
     "many": true
    },
    "container-storage-version": {
     "choices": [
      "1",
      "2"
     ]
    },
    "custom-ca-trust-certificates": {
     "aliases": [
      "--ca-certs"
     ]
    },
    "data-collection-settings": {},
    "debug": {
     "flag": true
    },
    "defender-config": {},
    "detach-acr": {},
    "disable-acns": {
     "flag": true
    },
    "disable-acns-observability": {
     "flag": true
    },
    "disable-acns-security": {
     "flag": true
    },
    "disable-ahub": {
     "flag": true
    },
    "disable-ai-toolchain-operator": {
     "flag": true
    },
    "disable-app-routing-istio": {
     "aliases": [
      "--disable-ari"
     ],
     "flag": true
    },
    "disable-azure-container-storage": {
     "many": true
    },
    "disable-azure-keyvault-kms": {
     "flag": true
    },
    "disable-azure-monitor-app-monitoring": {
     "flag": true
    },
    "disable-azure-monitor-logs": {
     "flag": true
    },
    "disable-azure-monitor-metrics": {
     "flag": true
    },
    "disable-azure-rbac": {
     "flag": true
    },
    "disable-blob-driver": {
     "flag": true
    },
    "disable-cluster-autoscaler": {
     "aliases": [
      "-d"
     ],
     "flag": true
    },
    "disable-container-network-logs": {
     "flag": true
    },
    "disable-control-plane-metrics": {
     "aliases": [
      "--disable-cp-metrics"
     ],
     "flag": true
    },
    "disable-cost-analysis": {
     "flag": true
    },
    "disable-defender": {
     "flag": true
    },
    "disable-disk-driver": {
     "flag": true
    },
    "disable-file-driver": {
     "flag": true
    },
    "disable-force-upgrade": {
     "flag": true
    },
    "disable-gateway-api": {
     "flag": true
    },
    "disable-http-proxy": {
     "flag": true
    },
    "disable-image-cleaner": {
     "flag": true
    },
    "disable-keda": {
     "flag": true
    },
    "disable-local-accounts": {
     "flag": true
    },
    "disable-opentelemetry-logs-traces": {
     "flag": true
    },
    "disable-opentelemetry-metrics": {
     "flag": true
    },
    "disable-private-cluster": {
     "flag": true
    },
    "disable-prometheus-metrics-scraping": {
     "flag": true
    },
    "disable-public-fqdn": {
     "flag": true
    },
    "disable-run-command": {
     "flag": true
    },
    "disable-secret-rotation": {
     "flag": true
    },
    "disable-snapshot-controller": {
     "flag": true
    },
    "disable-static-egress-gateway": {
     "flag": true
    },
    "disable-upstream-kubescheduler-user-configuration": {
     "flag": true
    },
    "disable-vpa": {
     "flag": true
    },
    "disable-windows-gmsa": {
     "flag": true
    },
    "disable-workload-identity": {
     "flag": true
    },
    "enable-aad": {
     "flag": true
    },
    "enable-acns": {
     "flag": true
    },
    "enable-ahub": {
     "flag": true
    },
    "enable-ai-toolchain-operator": {
     "flag": true
    },
    "enable-apiserver-vnet-integration": {
     "flag": true
    },
    "enable-app-routing-istio": {
     "aliases": [
      "--enable-ari"
     ],
     "flag": true
    },
    "enable-azure-container-storage": {
     "many": true
    },
    "enable-azure-keyvault-kms": {
     "flag": true
    },
    "enable-azure-monitor-app-monitoring": {
     "flag": true
    },
    "enable-azure-monitor-logs": {
     "flag": true
    },
    "enable-azure-monitor-metrics": {
     "flag": true
    },
    "enable-azure-rbac": {
     "flag": true
    },
    "enable-blob-driver": {
     "flag": true
    },
    "enable-cluster-autoscaler": {
     "aliases": [
      "-e"
     ],
     "flag": true
    },
    "enable-container-network-logs": {
     "flag": true
    },
    "enable-control-plane-metrics": {
     "aliases": [
      "--enable-cp-metrics"
     ],
     "flag": true
    },
    "enable-cost-analysis": {
     "flag": true
    },
    "enable-defender": {
     "flag": true
    },
    "enable-disk-driver": {
     "flag": true
    },
    "enable-file-driver": {
     "flag": true
    },
    "enable-force-upgrade": {
     "flag": true
    },
    "enable-gateway-api": {
     "flag": true
    },
    "enable-high-log-scale-mode": {
     "choices": [
      "true",
      "false"
     ]
    },
    "enable-http-proxy": {
     "flag": true
    },
    "enable-image-cleaner": {
     "flag": true
    },
    "enable-keda": {
     "flag": true
    },
    "enable-local-accounts": {
     "flag": true
    },
    "enable-managed-identity": {
     "flag": true
    },
    "enable-msi-auth-for-monitoring": {
     "choices": [
      "true",
      "false"
     ],
     "deprecated": "WARNING: Option '--enable-msi-auth-for-monitoring' has been deprecated and will be removed in a future release. Use '--enable-azure-monitor-logs' instead."
    },
    "enable-oidc-issuer": {
     "flag": true
    },
    "enable-opentelemetry-logs-traces": {
     "flag": true
    },
    "enable-opentelemetry-metrics": {
     "flag": true
    },
    "enable-private-cluster": {
     "flag": true
    },
    "enable-prometheus-metrics-scraping": {
     "flag": true
    },
    "enable-public-fqdn": {
     "flag": true
    },
    "enable-run-command": {
     "flag": true
    },
    "enable-secret-rotation": {
     "flag": true
    },
    "enable-snapshot-controller": {
     "flag": true
    },
    "enable-static-egress-gateway": {
     "flag": true
    },
    "enable-syslog": {
     "choices": [
      "true",
      "false"
     ]
    },
    "enable-upstream-kubescheduler-user-configuration": {
     "flag": true
    },
    "enable-vpa": {
     "flag": true
    },
    "enable-windows-gmsa": {
     "flag": true
    },
    "enable-windows-recording-rules": {
     "flag": true
    },
    "enable-workload-identity": {
     "flag": true
    },
    "ephemeral-disk-nvme-perf-tier": {
     "choices": [
      "Basic",
      "Premium",
      "Standard"
     ]
    },
    "ephemeral-disk-volume-type": {
     "choices": [
      "EphemeralVolumeOnly",
      "PersistentVolumeWithAnnotation"
     ]
    },
    "gmsa-dns-server": {},
    "gmsa-root-domain-name": {},
    "grafana-resource-id": {},
    "http-proxy-config": {},
    "if-match": {},
    "if-none-match": {},
    "image-cleaner-interval-hours": {},
    "ip-families": {},
    "k8s-support-plan": {
     "choices": [
      "KubernetesOfficial",
      "AKSLongTermSupport"
     ]
    },
    "ksm-metric-annotations-allow-list": {},
    "ksm-metric-labels-allow-list": {},
    "load-balancer-backend-pool-type": {
     "choices": [
      "nodeIP",
      "nodeIPConfiguration"
     ]
    },
    "load-balancer-idle-timeout": {},
    "load-balancer-managed-outbound-ip-count": {},
    "load-balancer-managed-outbound-ipv6-count": {},
    "load-balancer-outbound-ip-prefixes": {},
    "load-balancer-outbound-ips": {},
    "load-balancer-outbound-ports": {},
    "load-balancer-sku": {
     "choices": [
      "standard"
     ]
    },
    "max-count": {},
    "migrate-vmas-to-vms": {
     "flag": true
    },
    "min-count": {},
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "nat-gateway-idle-timeout": {},
    "nat-gateway-managed-outbound-ip-count": {},
    "nat-gateway-managed-outbound-ipv6-count": {
     "aliases": [
      "--nat-gw-ipv6-count"
     ]
    },
    "nat-gateway-outbound-ip-prefixes": {
     "aliases": [
      "--nat-gw-prefixes"
     ]
    },
    "nat-gateway-outbound-ips": {
     "aliases": [
      "--nat-gw-ips"
     ]
    },
    "network-dataplane": {
     "choices": [
      "azure",
      "cilium"
     ]
    },
    "network-plugin": {
     "choices": [
      "kubenet",
      "azure",
      "none"
     ]
    },
    "network-plugin-mode": {},
    "network-policy": {
     "choices": [
      "azure",
      "calico",
      "cilium",
      "none"
     ]
    },
    "no-wait": {
     "flag": true
    },
    "node-os-upgrade-channel": {},
    "node-provisioning-default-pools": {
     "choices": [
      "None",
      "Auto"
     ],
     "preview": true
    },
    "node-provisioning-mode": {
     "choices": [
      "Manual",
      "Auto"
     ],
     "preview": true
    },
    "nodepool-labels": {
     "many": true
    },
    "nodepool-taints": {},
    "nrg-lockdown-restriction-level": {
     "choices": [
      "ReadOnly",
      "Unrestricted"
     ]
    },
    "only-show-errors": {
     "flag": true
    },
    "opentelemetry-logs-traces-port-grpc": {},
    "opentelemetry-logs-traces-port-http": {},
    "opentelemetry-metrics-port-grpc": {},
    "opentelemetry-metrics-port-http": {},
    "outbound-type": {
     "choices": [
      "loadBalancer",
      "userDefinedRouting",
      "managedNATGateway",
      "userAssignedNATGateway",
      "none"
     ]
    },
    "outbound-type-sku": {
     "choices": [
      "Standard",
      "StandardV2"
     ]
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "pod-cidr": {},
    "private-dns-zone": {},
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "rotation-poll-interval": {},
    "sku": {
     "choices": [
      "base",
      "automatic"
     ]
    },
    "storage-pool-name": {},
    "storage-pool-option": {
     "choices": [
      "NVMe",
      "Temp",
      "all"
     ]
    },
    "storage-pool-size": {},
    "storage-pool-sku": {
     "choices": [
      "Premium_LRS",
      "Standard_LRS",
      "StandardSSD_LRS",
      "UltraSSD_LRS",
      "Premium_ZRS",
      "PremiumV2_LRS",
      "StandardSSD_ZRS"
     ]
    },
    "syslog-port": {},
    "tags": {
     "many": true
    },
    "tier": {
     "choices": [
      "free",
      "standard",
      "premium"
     ]
    },
    "update-cluster-autoscaler": {
     "aliases": [
      "-u"
     ],
     "flag": true
    },
    "upgrade-override-until": {},
    "verbose": {
     "flag": true
    },
    "windows-admin-password": {},
    "workspace-resource-id": {},
    "yes": {
     "aliases": [
      "-y"
     ],
     "flag": true
    }
   }
  },
  "aks show": {
   "options": {
    "debug": {
     "flag": true
    },
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "verbose": {
     "flag": true
    }
   }
  },
  "aks list": {
   "options": {
    "debug": {
     "flag": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ]
    },
    "verbose": {
     "flag": true
    }
   }
  },
  "aks get-credentials": {
   "options": {
    "admin": {
     "aliases": [
      "-a"
     ],
     "flag": true
    },
    "context": {},
    "debug": {
     "flag": true
    },
    "file": {
     "aliases": [
      "-f"
     ]
    },
    "format": {},
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "overwrite-existing": {
     "flag": true
    },
    "public-fqdn": {
     "flag": true
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "verbose": {
     "flag": true
    }
   }
  },
  "aks delete": {
   "options": {
    "debug": {
     "flag": true
    },
    "if-match": {},
    "if-none-match": {},
    "name": {
     "aliases": [
      "-n"
     ],
     "required": true
    },
    "no-wait": {
     "flag": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "verbose": {
     "flag": true
    },
    "yes": {
     "aliases": [
      "-y"
     ],
     "flag": true
    }
   }
  },
  "aks nodepool list": {
   "options": {
    "cluster-name": {
     "required": true
    },
    "debug": {
     "flag": true
    },
    "only-show-errors": {
     "flag": true
    },
    "output": {
     "aliases": [
      "-o"
     ],
     "choices": [
      "json",
      "jsonc",
      "yaml",
      "yamlc",
      "table",
      "tsv",
      "none"
     ]
    },
    "query": {},
    "resource-group": {
     "aliases": [
      "-g"
     ],
     "required": true
    },
    "verbose": {
     "flag": true
    }
   }
  }
 }
} as const satisfies CommandTable;
