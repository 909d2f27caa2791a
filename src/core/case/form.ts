/** Whether help is given to one person or to a group. */
export type Form = 'individual' | 'collective'
