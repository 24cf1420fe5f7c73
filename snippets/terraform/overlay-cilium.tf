# An Overlay cluster with the Cilium dataplane.
# A whole configuration: `terraform init` and `terraform apply` in its folder; needs azurerm 5.2 or a later 5.x.

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

provider "azurerm" {
  features {}
}

variable "resource_group" {
  type    = string
  default = "rg-aks-network"
}

variable "location" {
  type    = string
  default = "westeurope"
}

variable "cluster_name" {
  type    = string
  default = "aks-network"
}

variable "node_count" {
  type    = number
  default = 2
}

variable "pod_cidr" {
  type    = string
  default = "10.244.0.0/16"
}

resource "azurerm_resource_group" "group" {
  name     = var.resource_group
  location = var.location
}

resource "azurerm_kubernetes_cluster" "cluster" {
  name                = var.cluster_name
  resource_group_name = azurerm_resource_group.group.name
  location            = azurerm_resource_group.group.location
  dns_prefix          = var.cluster_name

  identity {
    type = "SystemAssigned"
  }

  default_node_pool {
    name       = "nodepool1"
    node_count = var.node_count
  }

  # azurerm 5 requires the block; Manual means that you choose the node pools.
  node_provisioning_profile {
    mode = "Manual"
  }

  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
    pod_cidr            = var.pod_cidr
    load_balancer_sku   = "standard"
    outbound_type       = "loadBalancer"
  }
}
