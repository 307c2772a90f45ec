import { z } from 'zod';
import { leaf, shape } from '../../leaf';
import { house } from '../../source';

/** Who signs at the foot of a page, by form. */
const signers = z
  .array(z.strictObject({ form: z.string().min(1), signers: z.array(shape.sentence).min(1).max(4).readonly() }))
  .readonly();

const signer = (zh: string, en: string) => ({ zh, en });

/** A row of a form as a document of its own, on paper (套打). */
export const pages = {
  page: {
    signers: leaf(
      signers,
      [
        { form: 'keyAccountManagement', signers: [signer('填表人', 'Filled in by'), signer('审核人', 'Reviewed by')] },
        {
          form: 'keyAccountAppointment',
          signers: [
            signer('客户专管员', 'Account owner'),
            signer('审核人', 'Reviewed by'),
            signer('审批人', 'Approved by'),
          ],
        },
        {
          form: 'contactLog',
          signers: [signer('我方人员', 'Our people'), signer('主管审阅', 'Read by the supervisor')],
        },
        {
          form: 'complaintRegistration',
          signers: [signer('受理人', 'Accepted by'), signer('投诉客户确认', 'Complaining customer')],
        },
        {
          form: 'complaintInvestigation',
          signers: [signer('调查人', 'Investigated by'), signer('部门经理', 'Department manager')],
        },
        {
          form: 'complaintHandling',
          signers: [
            signer('受理人', 'Accepted by'),
            signer('部门经理', 'Department manager'),
            signer('投诉客户确认', 'Complaining customer'),
          ],
        },
        { form: 'complaintStatistics', signers: [signer('制表人', 'Made by'), signer('审核人', 'Reviewed by')] },
      ],
      '单据上的签字人',
      'Who signs a page',
      house('原书各表的意见栏与通行的签署习惯', 'the opinions that the forms ask for, and common practice'),
    ),
  },
} as const;
