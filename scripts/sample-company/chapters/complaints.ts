import { SAMPLE } from '../../../src/shared/forms/sample';
import { type Chapter, march, sampled } from './chapter';

/** Complaints with their investigations and handlings; the lost books are answered in time. */
export const complaints: Chapter = {
  ...sampled('complaintRegistration', 'complaintInvestigation'),
  complaintHandling: [
    ...SAMPLE.complaintHandling,
    {
      customerName: '青岚晨曦图书有限公司',
      handlingNo: 'CL20260327-001',
      department: '客户服务部',
      handledOn: march(27),
      result: { code: 'foundAndDelivered', text: '在临泽网点找到并派送' },
      customerOpinion: { code: 'mostlySatisfied' },
      acceptorOpinion: '已回告客户，建议结案。',
      managerOpinion: '同意结案。',
      caseNo: 'TS20260320-001',
      responsible: '孙平',
      informedOn: march(27),
      informedBy: 'phone',
      closedOn: march(28),
      acceptorSigned: 'signed',
      managerSigned: 'signed',
      customerSigned: 'pending',
    },
  ],
};
