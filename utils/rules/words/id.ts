import type { Wordings } from './types';

export const id: Wordings = {
  related: 'Berita terkait|Artikel terkait|Berita lainnya',
  readAlso: 'Baca juga*|Baca:*',
  newsletter: '*saluran whatsapp*',
  subscribe: 'Berlangganan*|*khusus pelanggan*',
  comments: 'Komentar',
  share: 'Bagikan*|Salin *',
  ad: 'Iklan|Lanjutkan membaca*|Scroll untuk*',
  consent: '*menggunakan cookie*',
  credit: 'Gambar:*',
  correction: 'Koreksi*',
  updated: 'Diperbarui*',
  published: 'Diterbitkan*',
};
