# A Pod Subnet cluster with the Cilium dataplane, in a virtual network of your own.
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

variable "vnet_name" {
  type    = string
  default = "vnet-aks"
}

variable "vnet_cidr" {
  type    = string
  default = "10.240.0.0/14"
}

variable "node_subnet" {
  type    = string
  default = "nodes"
}

variable "node_subnet_cidr" {
  type    = string
  default = "10.240.0.0/22"
}

variable "pod_subnet" {
  type    = string
  default = "pods"
}

variable "pod_subnet_cidr" {
  type    = string
  default = "10.241.0.0/16"
}

resource "azurerm_resource_group" "group" {
  name     = var.resource_group
  location = var.location
}

resource "azurerm_virtual_network" "vnet" {
  name                = var.vnet_name
  resource_group_name = azurerm_resource_group.group.name
  location            = azurerm_resource_group.group.location
  address_space       = [var.vnet_cidr]
}

resource "azurerm_subnet" "nodes" {
  name                 = var.node_subnet
  resource_group_name  = azurerm_resource_group.group.name
  virtual_network_name = azurerm_virtual_network.vnet.name
  address_prefixes     = [var.node_subnet_cidr]
}

resource "azurerm_subnet" "pods" {
  name                 = var.pod_subnet
  resource_group_name  = azurerm_resource_group.group.name
  virtual_network_name = azurerm_virtual_network.vnet.name
  address_prefixes     = [var.pod_subnet_cidr]

  # AKS delegates the pod subnet to itself; without this, the next apply would take that back.
  lifecycle {
    ignore_changes = [delegation]
  }
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
    name           = "nodepool1"
    node_count     = var.node_count
    vnet_subnet_id = azurerm_subnet.nodes.id
    pod_subnet_id  = azurerm_subnet.pods.id
  }

  # azurerm 5 requires the block; Manual means that you choose the node pools.
  node_provisioning_profile {
    mode = "Manual"
  }

  network_profile {
    network_plugin     = "azure"
    network_data_plane = "cilium"
    network_policy     = "cilium"
    load_balancer_sku  = "standard"
    outbound_type      = "loadBalancer"
  }
}

# The cluster's identity manages load balancers in the node subnet; `az aks create` grants this role by itself.
resource "azurerm_role_assignment" "nodes" {
  scope                = azurerm_subnet.nodes.id
  role_definition_name = "Network Contributor"
  principal_id         = azurerm_kubernetes_cluster.cluster.identity[0].principal_id
  principal_type       = "ServicePrincipal"
}
