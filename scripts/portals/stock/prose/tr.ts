import type { Prose } from './types';

export const tr: Prose = {
  lang: 'tr',
  persons: ['Elif Kaya', 'Murat Deniz', 'Zeynep Arı'],
  places: ['Tuzlaköy', 'Eski İskele', 'Karaburun'],
  firms: ['işletme'],
  topics: [
    {
      titles: ['{place} vapuru {n} gün sonra yeniden seferde', 'Adalılar rahatladı: {place} vapuru döndü'],
      standfirsts: ['Adalara kamyon taşıyan tek gemi fırtınadan beri kızaktaydı, dükkânlarda süt bitiyordu.'],
      subheads: ['Gökten gelen süt'],
      sentences: [
        '{place} ile adalar arasında çalışan vapur salı günü ayın ilk seferini yaptı; gemide {n} otomobil vardı, kuyruk benzinciye kadar uzanıyordu.',
        'Dalgıçlar pervane milinde bir el boyunda çatlak bulmuştu.',
        '“Görmeden önce sesini duyuyordunuz” diyor on bir kıştır makine dairesinde çalışan {person}.',
        'Gemi kızaktayken ilaçları, mektupları ve taze sebzeyi iki balıkçı teknesiyle bir helikopter taşıdı.',
        'En küçük adadaki okul yedi öğrencisini eve gönderdi, çünkü öğretmen karşı kıyıda oturuyor.',
        'Onarım {n} milyona mal oldu, ama bilet fiyatları artmayacak.',
      ],
    },
    {
      titles: ['{place} belediyesinde duvarın ardından {n} tablo çıktı', '{place} kasabasının unutulan tabloları sergileniyor'],
      standfirsts: ['Nemli bir yer ararken savaştan beri kayıp olan bir koleksiyonu buldular.'],
      subheads: ['Terebentin kokusu'],
      sentences: [
        'Cuma sabahı eski belediye binasının duvarını delen tesisatçının karşısına ne boru çıktı ne tuğla, bir yağlıboya tablonun çerçevesi çıktı.',
        'Arkasında battaniyelere sarılmış {n} tablo daha duruyordu.',
        'Çoğu limanı gösteriyor ve iki savaş arasında yapılmış.',
        '“Önce koku çarptı bizi, sanki ressam odadan yeni çıkmıştı” diyor arşivci {person}.',
        'Eksiksiz sanılan dökümde bunların hiçbiri yok.',
        'Üç ressamın mirasçıları şimdiden başvurdu.',
      ],
    },
  ],
};
