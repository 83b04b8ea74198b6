import { join } from 'node:path';
import { createAid } from './aid/aid-service.ts';
import { createClaimant } from './aid/claimant.ts';
import { createDoubleAid } from './aid/double-aid.ts';
import { splitRecipient } from './aid/split-recipient.ts';
import { createHandovers } from './handovers/handover-service.ts';
import { createHandoverLifecycle } from './letters/handover-lifecycle.ts';
import { createLetters } from './letters/letter-service.ts';
import { createMonitoring } from './monitoring/monitoring-service.ts';
import type { Foundation } from './office-foundation.ts';

/** Aid from the programme to the monitoring: part of the composition root (office.ts). */
export function openAid(foundation: Foundation) {
  const {
    connection,
    desktop,
    resourcesFolder,
    aidRepository,
    deliveries,
    settings,
    officials,
    contentStore,
    desk,
    jobs,
    recordAccess,
    businesses,
    groups,
    places,
    scopeIds,
    today,
    now,
  } = foundation;
  const aid = createAid({
    connection,
    aid: aidRepository,
    deliveries,
    forgetPrints: (recipientIds) => letters.forgetPrints(recipientIds),
    today,
    doubleAid: createDoubleAid(connection, () => settings.read().doubleAidYears),
    scopeIds,
    claimant: createClaimant({
      business: businesses.repository.byId,
      group: groups.repository.byId,
      place: places.of,
    }),
  });
  const letters = createLetters({
    connection,
    desktop,
    recordAccess,
    deliveries,
    officials,
    settings: settings.read,
    saveSettings: settings.write,
    store: contentStore,
    desk,
    templatesFolder: join(resourcesFolder, 'letters'),
    program: aidRepository.program,
    today,
    now,
    jobs,
  });
  const afterLetters = {
    connection,
    desktop,
    store: contentStore,
    deliveries,
    programOfRecipient: (id: number) => aidRepository.recipient(id)?.programId,
    settings: settings.read,
    desk,
    today,
    now,
  };
  const handovers = createHandovers({
    ...afterLetters,
    program: aidRepository.program,
    setState: aidRepository.setProgramState,
    lifecycle: createHandoverLifecycle(connection),
    split: (recipientId, given) => splitRecipient(connection, recipientId, given),
    leftOf: (itemId) =>
      (aidRepository.item(itemId)?.quantityBought ?? 0) - aidRepository.allocated(itemId).allocated,
    visits: (recipientId) => monitoring.visitCount(recipientId),
  });
  const monitoring = createMonitoring({
    ...afterLetters,
    programState: (id) => aidRepository.program(id)?.state,
    returns: handovers.returns,
  });
  return { aid, letters, handovers, monitoring };
}
