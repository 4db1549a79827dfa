// Made by scripts/generate-types.ts from crds/gateway-api/v1.6.1/experimental: do not edit.

export type GatewayClass = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1';
  readonly kind: 'GatewayClass';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly controllerName: string;
    readonly description?: string;
    readonly parametersRef?: {
      readonly group: string;
      readonly kind: string;
      readonly name: string;
      readonly namespace?: string;
    };
  };
};

export type Gateway = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1';
  readonly kind: 'Gateway';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly addresses?: readonly {
      readonly type?: string;
      readonly value?: string;
    }[];
    readonly allowedListeners?: {
      readonly namespaces?: {
        readonly from?: 'All' | 'Selector' | 'Same' | 'None';
        readonly selector?: {
          readonly matchExpressions?: readonly {
            readonly key: string;
            readonly operator: string;
            readonly values?: readonly string[];
          }[];
          readonly matchLabels?: {
            readonly [k: string]: string;
          };
        };
      };
    };
    readonly defaultScope?: 'All' | 'None';
    readonly gatewayClassName: string;
    readonly infrastructure?: {
      readonly annotations?: {
        readonly [k: string]: string;
      };
      readonly labels?: {
        readonly [k: string]: string;
      };
      readonly parametersRef?: {
        readonly group: string;
        readonly kind: string;
        readonly name: string;
      };
    };
    readonly listeners: readonly {
      readonly allowedRoutes?: {
        readonly kinds?: readonly {
          readonly group?: string;
          readonly kind: string;
        }[];
        readonly namespaces?: {
          readonly from?: 'All' | 'Selector' | 'Same';
          readonly selector?: {
            readonly matchExpressions?: readonly {
              readonly key: string;
              readonly operator: string;
              readonly values?: readonly string[];
            }[];
            readonly matchLabels?: {
              readonly [k: string]: string;
            };
          };
        };
      };
      readonly hostname?: string;
      readonly name: string;
      readonly port: number;
      readonly protocol: string;
      readonly tls?: {
        readonly certificateRefs?: readonly {
          readonly group?: string;
          readonly kind?: string;
          readonly name: string;
          readonly namespace?: string;
        }[];
        readonly mode?: 'Terminate' | 'Passthrough';
        readonly options?: {
          readonly [k: string]: string;
        };
      };
    }[];
    readonly tls?: {
      readonly backend?: {
        readonly clientCertificateRef?: {
          readonly group?: string;
          readonly kind?: string;
          readonly name: string;
          readonly namespace?: string;
        };
      };
      readonly frontend?: {
        readonly default: {
          readonly validation?: {
            readonly caCertificateRefs: readonly {
              readonly group: string;
              readonly kind: string;
              readonly name: string;
              readonly namespace?: string;
            }[];
            readonly mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
          };
        };
        readonly perPort?: readonly {
          readonly port: number;
          readonly tls: {
            readonly validation?: {
              readonly caCertificateRefs: readonly {
                readonly group: string;
                readonly kind: string;
                readonly name: string;
                readonly namespace?: string;
              }[];
              readonly mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
            };
          };
        }[];
      };
    };
  };
};

export type Listener = Gateway['spec']['listeners'][number];

export type ListenerTls = NonNullable<Listener['tls']>;

export type AllowedRoutes = NonNullable<Listener['allowedRoutes']>;

export type SecretReference = NonNullable<ListenerTls['certificateRefs']>[number];

export type GatewayInfrastructure = NonNullable<Gateway['spec']['infrastructure']>;

export type GatewayTls = NonNullable<Gateway['spec']['tls']>;

export type ListenerSet = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1';
  readonly kind: 'ListenerSet';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly listeners: readonly {
      readonly allowedRoutes?: {
        readonly kinds?: readonly {
          readonly group?: string;
          readonly kind: string;
        }[];
        readonly namespaces?: {
          readonly from?: 'All' | 'Selector' | 'Same';
          readonly selector?: {
            readonly matchExpressions?: readonly {
              readonly key: string;
              readonly operator: string;
              readonly values?: readonly string[];
            }[];
            readonly matchLabels?: {
              readonly [k: string]: string;
            };
          };
        };
      };
      readonly hostname?: string;
      readonly name: string;
      readonly port: number;
      readonly protocol: string;
      readonly tls?: {
        readonly certificateRefs?: readonly {
          readonly group?: string;
          readonly kind?: string;
          readonly name: string;
          readonly namespace?: string;
        }[];
        readonly mode?: 'Terminate' | 'Passthrough';
        readonly options?: {
          readonly [k: string]: string;
        };
      };
    }[];
    readonly parentRef: {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
    };
  };
};

export type ListenerEntry = ListenerSet['spec']['listeners'][number];

export type HTTPRoute = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1';
  readonly kind: 'HTTPRoute';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly hostnames?: readonly string[];
    readonly parentRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
      readonly port?: number;
      readonly sectionName?: string;
    }[];
    readonly rules?: readonly {
      readonly backendRefs?: readonly {
        readonly filters?: readonly {
          readonly cors?: {
            readonly allowCredentials?: boolean;
            readonly allowHeaders?: readonly string[];
            readonly allowMethods?: readonly (
              'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*'
            )[];
            readonly allowOrigins?: readonly string[];
            readonly exposeHeaders?: readonly string[];
            readonly maxAge?: number;
          };
          readonly extensionRef?: {
            readonly group: string;
            readonly kind: string;
            readonly name: string;
          };
          readonly externalAuth?: {
            readonly backendRef: {
              readonly group?: string;
              readonly kind?: string;
              readonly name: string;
              readonly namespace?: string;
              readonly port?: number;
            };
            readonly forwardBody?: {
              readonly maxSize?: number;
            };
            readonly grpc?: {
              readonly allowedHeaders?: readonly string[];
            };
            readonly http?: {
              readonly allowedHeaders?: readonly string[];
              readonly allowedResponseHeaders?: readonly string[];
              readonly path?: string;
            };
            readonly protocol: 'HTTP' | 'GRPC';
          };
          readonly requestHeaderModifier?: {
            readonly add?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
            readonly remove?: readonly string[];
            readonly set?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
          };
          readonly requestMirror?: {
            readonly backendRef: {
              readonly group?: string;
              readonly kind?: string;
              readonly name: string;
              readonly namespace?: string;
              readonly port?: number;
            };
            readonly fraction?: {
              readonly denominator?: number;
              readonly numerator: number;
            };
            readonly percent?: number;
          };
          readonly requestRedirect?: {
            readonly hostname?: string;
            readonly path?: {
              readonly replaceFullPath?: string;
              readonly replacePrefixMatch?: string;
              readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
            };
            readonly port?: number;
            readonly scheme?: 'http' | 'https';
            readonly statusCode?: 301 | 302 | 303 | 307 | 308;
          };
          readonly responseHeaderModifier?: {
            readonly add?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
            readonly remove?: readonly string[];
            readonly set?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
          };
          readonly type:
            | 'RequestHeaderModifier'
            | 'ResponseHeaderModifier'
            | 'RequestMirror'
            | 'RequestRedirect'
            | 'URLRewrite'
            | 'ExtensionRef'
            | 'CORS'
            | 'ExternalAuth';
          readonly urlRewrite?: {
            readonly hostname?: string;
            readonly path?: {
              readonly replaceFullPath?: string;
              readonly replacePrefixMatch?: string;
              readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
            };
          };
        }[];
        readonly group?: string;
        readonly kind?: string;
        readonly name: string;
        readonly namespace?: string;
        readonly port?: number;
        readonly weight?: number;
      }[];
      readonly filters?: readonly {
        readonly cors?: {
          readonly allowCredentials?: boolean;
          readonly allowHeaders?: readonly string[];
          readonly allowMethods?: readonly (
            'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*'
          )[];
          readonly allowOrigins?: readonly string[];
          readonly exposeHeaders?: readonly string[];
          readonly maxAge?: number;
        };
        readonly extensionRef?: {
          readonly group: string;
          readonly kind: string;
          readonly name: string;
        };
        readonly externalAuth?: {
          readonly backendRef: {
            readonly group?: string;
            readonly kind?: string;
            readonly name: string;
            readonly namespace?: string;
            readonly port?: number;
          };
          readonly forwardBody?: {
            readonly maxSize?: number;
          };
          readonly grpc?: {
            readonly allowedHeaders?: readonly string[];
          };
          readonly http?: {
            readonly allowedHeaders?: readonly string[];
            readonly allowedResponseHeaders?: readonly string[];
            readonly path?: string;
          };
          readonly protocol: 'HTTP' | 'GRPC';
        };
        readonly requestHeaderModifier?: {
          readonly add?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
          readonly remove?: readonly string[];
          readonly set?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
        };
        readonly requestMirror?: {
          readonly backendRef: {
            readonly group?: string;
            readonly kind?: string;
            readonly name: string;
            readonly namespace?: string;
            readonly port?: number;
          };
          readonly fraction?: {
            readonly denominator?: number;
            readonly numerator: number;
          };
          readonly percent?: number;
        };
        readonly requestRedirect?: {
          readonly hostname?: string;
          readonly path?: {
            readonly replaceFullPath?: string;
            readonly replacePrefixMatch?: string;
            readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
          };
          readonly port?: number;
          readonly scheme?: 'http' | 'https';
          readonly statusCode?: 301 | 302 | 303 | 307 | 308;
        };
        readonly responseHeaderModifier?: {
          readonly add?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
          readonly remove?: readonly string[];
          readonly set?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
        };
        readonly type:
          | 'RequestHeaderModifier'
          | 'ResponseHeaderModifier'
          | 'RequestMirror'
          | 'RequestRedirect'
          | 'URLRewrite'
          | 'ExtensionRef'
          | 'CORS'
          | 'ExternalAuth';
        readonly urlRewrite?: {
          readonly hostname?: string;
          readonly path?: {
            readonly replaceFullPath?: string;
            readonly replacePrefixMatch?: string;
            readonly type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
          };
        };
      }[];
      readonly matches?: readonly {
        readonly headers?: readonly {
          readonly name: string;
          readonly type?: 'Exact' | 'RegularExpression';
          readonly value: string;
        }[];
        readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
        readonly path?: {
          readonly type?: 'Exact' | 'PathPrefix' | 'RegularExpression';
          readonly value?: string;
        };
        readonly queryParams?: readonly {
          readonly name: string;
          readonly type?: 'Exact' | 'RegularExpression';
          readonly value: string;
        }[];
      }[];
      readonly name?: string;
      readonly retry?: {
        readonly attempts?: number;
        readonly backoff?: string;
        readonly codes?: readonly number[];
      };
      readonly sessionPersistence?: {
        readonly absoluteTimeout?: string;
        readonly cookieConfig?: {
          readonly lifetimeType?: 'Permanent' | 'Session';
        };
        readonly sessionName?: string;
        readonly type?: 'Cookie' | 'Header';
      };
      readonly timeouts?: {
        readonly backendRequest?: string;
        readonly request?: string;
      };
    }[];
    readonly useDefaultGateways?: 'All' | 'None';
  };
};

export type ParentReference = NonNullable<HTTPRoute['spec']['parentRefs']>[number];

export type HTTPRouteRule = NonNullable<HTTPRoute['spec']['rules']>[number];

export type HTTPRouteMatch = NonNullable<HTTPRouteRule['matches']>[number];

export type HTTPPathMatch = NonNullable<HTTPRouteMatch['path']>;

export type HTTPHeaderMatch = NonNullable<HTTPRouteMatch['headers']>[number];

export type HTTPQueryParamMatch = NonNullable<HTTPRouteMatch['queryParams']>[number];

export type HTTPMethod = NonNullable<HTTPRouteMatch['method']>;

export type HTTPRouteFilter = NonNullable<HTTPRouteRule['filters']>[number];

export type HTTPHeaderFilter = NonNullable<HTTPRouteFilter['requestHeaderModifier']>;

export type HTTPRequestRedirect = NonNullable<HTTPRouteFilter['requestRedirect']>;

export type HTTPURLRewrite = NonNullable<HTTPRouteFilter['urlRewrite']>;

export type HTTPPathModifier = NonNullable<HTTPURLRewrite['path']>;

export type HTTPRequestMirror = NonNullable<HTTPRouteFilter['requestMirror']>;

export type HTTPCORS = NonNullable<HTTPRouteFilter['cors']>;

export type HTTPExternalAuth = NonNullable<HTTPRouteFilter['externalAuth']>;

export type HTTPBackendRef = NonNullable<HTTPRouteRule['backendRefs']>[number];

export type HTTPRouteTimeouts = NonNullable<HTTPRouteRule['timeouts']>;

export type HTTPRouteRetry = NonNullable<HTTPRouteRule['retry']>;

export type SessionPersistence = NonNullable<HTTPRouteRule['sessionPersistence']>;

export type GRPCRoute = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1';
  readonly kind: 'GRPCRoute';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly hostnames?: readonly string[];
    readonly parentRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
      readonly port?: number;
      readonly sectionName?: string;
    }[];
    readonly rules?: readonly {
      readonly backendRefs?: readonly {
        readonly filters?: readonly {
          readonly extensionRef?: {
            readonly group: string;
            readonly kind: string;
            readonly name: string;
          };
          readonly requestHeaderModifier?: {
            readonly add?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
            readonly remove?: readonly string[];
            readonly set?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
          };
          readonly requestMirror?: {
            readonly backendRef: {
              readonly group?: string;
              readonly kind?: string;
              readonly name: string;
              readonly namespace?: string;
              readonly port?: number;
            };
            readonly fraction?: {
              readonly denominator?: number;
              readonly numerator: number;
            };
            readonly percent?: number;
          };
          readonly responseHeaderModifier?: {
            readonly add?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
            readonly remove?: readonly string[];
            readonly set?: readonly {
              readonly name: string;
              readonly value: string;
            }[];
          };
          readonly type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
        }[];
        readonly group?: string;
        readonly kind?: string;
        readonly name: string;
        readonly namespace?: string;
        readonly port?: number;
        readonly weight?: number;
      }[];
      readonly filters?: readonly {
        readonly extensionRef?: {
          readonly group: string;
          readonly kind: string;
          readonly name: string;
        };
        readonly requestHeaderModifier?: {
          readonly add?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
          readonly remove?: readonly string[];
          readonly set?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
        };
        readonly requestMirror?: {
          readonly backendRef: {
            readonly group?: string;
            readonly kind?: string;
            readonly name: string;
            readonly namespace?: string;
            readonly port?: number;
          };
          readonly fraction?: {
            readonly denominator?: number;
            readonly numerator: number;
          };
          readonly percent?: number;
        };
        readonly responseHeaderModifier?: {
          readonly add?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
          readonly remove?: readonly string[];
          readonly set?: readonly {
            readonly name: string;
            readonly value: string;
          }[];
        };
        readonly type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
      }[];
      readonly matches?: readonly {
        readonly headers?: readonly {
          readonly name: string;
          readonly type?: 'Exact' | 'RegularExpression';
          readonly value: string;
        }[];
        readonly method?: {
          readonly method?: string;
          readonly service?: string;
          readonly type?: 'Exact' | 'RegularExpression';
        };
      }[];
      readonly name?: string;
      readonly sessionPersistence?: {
        readonly absoluteTimeout?: string;
        readonly cookieConfig?: {
          readonly lifetimeType?: 'Permanent' | 'Session';
        };
        readonly sessionName?: string;
        readonly type?: 'Cookie' | 'Header';
      };
    }[];
    readonly useDefaultGateways?: 'All' | 'None';
  };
};

export type GRPCRouteRule = NonNullable<GRPCRoute['spec']['rules']>[number];

export type GRPCRouteMatch = NonNullable<GRPCRouteRule['matches']>[number];

export type GRPCRouteFilter = NonNullable<GRPCRouteRule['filters']>[number];

export type GRPCBackendRef = NonNullable<GRPCRouteRule['backendRefs']>[number];

export type TLSRoute = {
  readonly apiVersion:
    'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha2' | 'gateway.networking.k8s.io/v1alpha3';
  readonly kind: 'TLSRoute';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly hostnames: readonly string[];
    readonly parentRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
      readonly port?: number;
      readonly sectionName?: string;
    }[];
    readonly rules: readonly {
      readonly backendRefs: readonly {
        readonly group?: string;
        readonly kind?: string;
        readonly name: string;
        readonly namespace?: string;
        readonly port?: number;
        readonly weight?: number;
      }[];
      readonly name?: string;
    }[];
    readonly useDefaultGateways?: 'All' | 'None';
  };
};

export type BackendRef = NonNullable<TLSRoute['spec']['rules'][number]['backendRefs']>[number];

export type TCPRoute = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly kind: 'TCPRoute';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly parentRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
      readonly port?: number;
      readonly sectionName?: string;
    }[];
    readonly rules: readonly {
      readonly backendRefs: readonly {
        readonly group?: string;
        readonly kind?: string;
        readonly name: string;
        readonly namespace?: string;
        readonly port?: number;
        readonly weight?: number;
      }[];
      readonly name?: string;
    }[];
    readonly useDefaultGateways?: 'All' | 'None';
  };
};

export type UDPRoute = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha2';
  readonly kind: 'UDPRoute';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly parentRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name: string;
      readonly namespace?: string;
      readonly port?: number;
      readonly sectionName?: string;
    }[];
    readonly rules: readonly {
      readonly backendRefs: readonly {
        readonly group?: string;
        readonly kind?: string;
        readonly name: string;
        readonly namespace?: string;
        readonly port?: number;
        readonly weight?: number;
      }[];
      readonly name?: string;
    }[];
    readonly useDefaultGateways?: 'All' | 'None';
  };
};

export type ReferenceGrant = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1beta1';
  readonly kind: 'ReferenceGrant';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly from: readonly {
      readonly group: string;
      readonly kind: string;
      readonly namespace: string;
    }[];
    readonly to: readonly {
      readonly group: string;
      readonly kind: string;
      readonly name?: string;
    }[];
  };
};

export type ReferenceGrantFrom = ReferenceGrant['spec']['from'][number];

export type ReferenceGrantTo = ReferenceGrant['spec']['to'][number];

export type BackendTLSPolicy = {
  readonly apiVersion: 'gateway.networking.k8s.io/v1' | 'gateway.networking.k8s.io/v1alpha3';
  readonly kind: 'BackendTLSPolicy';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: {
      readonly [k: string]: string;
    };
    readonly annotations?: {
      readonly [k: string]: string;
    };
  };
  readonly spec: {
    readonly options?: {
      readonly [k: string]: string;
    };
    readonly targetRefs: readonly {
      readonly group: string;
      readonly kind: string;
      readonly name: string;
      readonly sectionName?: string;
    }[];
    readonly validation: {
      readonly caCertificateRefs?: readonly {
        readonly group: string;
        readonly kind: string;
        readonly name: string;
      }[];
      readonly hostname: string;
      readonly subjectAltNames?: readonly {
        readonly hostname?: string;
        readonly type: 'Hostname' | 'URI';
        readonly uri?: string;
      }[];
      readonly wellKnownCACertificates?: string;
    };
  };
};

export type BackendTLSValidation = BackendTLSPolicy['spec']['validation'];

export type PolicyTargetReference = BackendTLSPolicy['spec']['targetRefs'][number];

/** Any object of the Gateway API that we write. */
export type GatewayApiObject =
  | GatewayClass
  | Gateway
  | ListenerSet
  | HTTPRoute
  | GRPCRoute
  | TLSRoute
  | TCPRoute
  | UDPRoute
  | ReferenceGrant
  | BackendTLSPolicy;
