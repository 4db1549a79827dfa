import { describe, expect, it } from 'vitest';
import { defaultPriority, defaultTcpPriority } from '../../../../src/controllers/traefik/rule/index.ts';

describe('the priority of a router that states none', () => {
  it.each([
    // The worked lengths of behaviour-traefik 3.
    ['Host("app.example.com") && PathPrefix("/")', 42],
    ['Host("app.example.com") && PathPrefix("/api")', 45],
    ['Host("app.example.com") && Path("/api")', 39],
    ['PathPrefix("/internal/healthcheck/status/live")', 47],
    ['Host("*.example.com") && PathPrefix("/")', 40],
    // Recorded: priority-text-length.
    ['Host(`shop.example`)        &&        (((PathPrefix(`/`))))', 59],
    ['Host(`shop.example`) && PathPrefix(`/api/v1`)', 45],
    // Bytes, not characters.
    ['Path(`/é`)', 11],
    ['', 0],
  ])('%s', (rule, length) => {
    expect(defaultPriority(rule)).toBe(length);
  });

  it.each([
    ['HostSNI(`*`)', -1],
    ['(hostsni("*"))', -1],
    ['HostSNI(`*`) || HostSNI(`a.example`)', 36],
    ['HostSNI(`a.example`)', 20],
    ['HostSNI(', 8],
  ])('TCP: %s', (rule, priority) => {
    expect(defaultTcpPriority(rule)).toBe(priority);
  });
});
