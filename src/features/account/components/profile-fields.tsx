import { ContactFields } from '@/components/contact-fields/contact-fields'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import type { useProfile } from '../use-profile'

/** Name, phone, street. */
export function ProfileFields({ profile: { profile, change, problems } }: { profile: ReturnType<typeof useProfile> }) {
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name }) => change({ subdistrictId: _id, subdistrictName: name }),
  })

  return (
    <ContactFields
      value={profile}
      problems={problems}
      ladder={ladder}
      words={{ name: '名字', street: '街道' }}
      isPhoneRequired={false}
      onChange={change}
    />
  )
}
