import type { Delivery } from '../aid/delivery.ts';
import type { HandoverRow } from '../contract/handovers.ts';
import type { HandoverRecord } from '../letters/handover-lifecycle.ts';
import { type GoodsReturn, heldOf } from '../rules/goods-held.ts';

/** A delivery with its letter and what came back, as the screens see it. */
export function handoverRow(
  delivery: Delivery,
  letter: HandoverRecord | undefined,
  returns: readonly GoodsReturn[],
  files: number,
): HandoverRow {
  return {
    recipientId: delivery.recipientId,
    part: delivery.part,
    businessId: delivery.businessId,
    groupId: delivery.groupId,
    name: delivery.name,
    organisation: delivery.organisation,
    villageName: delivery.villageName,
    districtName: delivery.districtName,
    items: delivery.items.map(({ itemId, name, unit, quantity }) => ({
      itemId,
      name,
      unit,
      quantity,
      returned: quantity - heldOf(itemId, quantity, returns),
      replaced: returns
        .filter((one) => one.itemId === itemId && one.kind === 'diganti')
        .reduce((sum, one) => sum + one.quantity, 0),
    })),
    letterNumber: letter?.letterNumber ?? null,
    deliveryDate: letter?.deliveryDate ?? null,
    place: letter?.place ?? '',
    printedAt: letter?.printedAt ?? null,
    firstPrintedAt: letter?.firstPrintedAt ?? null,
    deliveredAt: letter?.deliveredAt ?? null,
    receivedBy: letter?.receivedBy ?? 'penerima',
    proxyName: letter?.proxyName ?? '',
    proxyNik: letter?.proxyNik ?? '',
    proxyLetter: letter?.proxyLetter ?? '',
    signedBackAt: letter?.signedBackAt ?? null,
    files,
  };
}
